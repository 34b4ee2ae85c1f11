package vn.doithoai.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.intake.QrPicture;
import vn.doithoai.papers.Papers;
import vn.doithoai.view.HalfDay;

/// What is made or read as a file: the minutes of a very full half day, and a code in a phone's picture.
public final class FilesPart implements Part {
    private static final int DELEGATES = 300;
    private static final int PETITIONS = 600;
    private static final int PAPERS = 15;
    private static final double PAPER_MS = 2_000;
    private static final int PICTURES = 300;
    private static final int WARMING_PICTURES = 100;
    private static final double PICTURE_MS = 25;
    private static final String SENTENCE =
            "Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, đề nghị sửa chữa trước mùa mưa. ";

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void run(Report report) throws IOException, WriterException {
        minutes(report);
        pictures(report);
    }

    private static void minutes(Report report) {
        Conference hall = hall();
        Samples warm = new Samples();
        double first = 0;
        long bytes = 0;
        for (int i = 0; i < PAPERS; i++) {
            long from = System.nanoTime();
            bytes = Papers.render("minutes", "docx", hall, HalfDay.NOW)
                    .orElseThrow()
                    .bytes()
                    .length;
            double took = System.nanoTime() - from;
            if (i == 0) first = took;
            else warm.add(took);
        }
        report.figure(
                "minutes of " + PETITIONS + " petitions as DOCX (" + bytes / 1024 + " KB), the first of a process",
                Samples.ms(first) + ", later " + Samples.ms(warm.median()),
                "2 s",
                first < PAPER_MS * 1e6);
    }

    /// Every petition is answered and promised by a date.
    private static Conference hall() {
        List<Command> all = Crowded.opened(DELEGATES);
        for (int i = 1; i <= PETITIONS; i++) {
            all.add(HalfDay.submits(1 + i % DELEGATES, SENTENCE.repeat(3)));
            PetitionId petition = new PetitionId(i);
            all.add(new ProceedingsCommand.RecordAnswer(petition, "Phòng Quản lý đô thị", SENTENCE.repeat(2)));
            all.add(new ProceedingsCommand.ConcludePetition(
                    petition,
                    Outcome.ASSIGNED_VERIFY,
                    Optional.of(HalfDay.LAND),
                    List.of(),
                    Optional.of(LocalDate.of(2024, 12, 20)),
                    Optional.empty(),
                    Optional.empty()));
        }
        return HalfDay.after(Conference.NEW, all);
    }

    private static void pictures(Report report) throws IOException, WriterException {
        Random random = new Random(1);
        Samples times = new Samples();
        for (int i = -WARMING_PICTURES; i < PICTURES; i++) {
            String address =
                    "https://192.168.1.10:8443/d/" + (10_000_000_000_000_000L + random.nextLong(1L << 50)) + "123";
            byte[] picture = photo(address, random);
            long from = System.nanoTime();
            List<String> read = QrPicture.read(picture);
            double took = System.nanoTime() - from;
            if (!read.equals(List.of(address))) throw new IllegalStateException(address + " was read as " + read);
            if (i >= 0) times.add(took);
        }
        report.figure(
                "a clean code in a picture of 1280 x 720, p95",
                Samples.ms(times.quantile(0.95)),
                "25 ms",
                times.quantile(0.95) < PICTURE_MS * 1e6);
    }

    private static byte[] photo(String address, Random random) throws IOException, WriterException {
        int side = 240 + random.nextInt(240);
        BitMatrix code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, side, side);
        var photo = new BufferedImage(1_280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = photo.createGraphics();
        canvas.setColor(Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        canvas.dispose();
        int left = random.nextInt(photo.getWidth() - side);
        int top = random.nextInt(photo.getHeight() - side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) photo.setRGB(left + x, top + y, code.get(x, y) ? 0 : 0xffffff);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", out);
        return out.toByteArray();
    }
}
