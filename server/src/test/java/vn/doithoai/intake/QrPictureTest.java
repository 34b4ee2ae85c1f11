package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.doithoai.intake.UnreadableFile.Why;

/// QR codes in pictures: clean, small in a large photograph, several, light on dark; and pictures that are none.
class QrPictureTest {
    private static final String URL = "http://192.168.1.10:8080/d/01234567890123456789";

    @Test
    void readsACleanCode() {
        assertEquals(List.of(URL), QrPicture.read(png(code(URL, 400))));
        assertEquals(List.of(URL), QrPicture.read(file(code(URL, 400), "jpg")));
    }

    @Test
    void readsASmallCodeInALargePhotograph() {
        BufferedImage photo = paper(4_000, 3_000, new Color(180, 175, 160));
        place(photo, code(URL, 700), 2_500, 1_600);
        assertEquals(List.of(URL), QrPicture.read(file(photo, "jpg")));
    }

    @Test
    void readsSeveralCodes() {
        BufferedImage photo = paper(1_400, 700, Color.WHITE);
        place(photo, code(URL, 500), 50, 100);
        place(photo, code("thứ hai", 500), 800, 100);
        assertEquals(Set.of(URL, "thứ hai"), Set.copyOf(QrPicture.read(png(photo))));
    }

    @Test
    void readsLightOnDark() {
        BufferedImage code = code(URL, 400);
        for (int y = 0; y < 400; y++) for (int x = 0; x < 400; x++) code.setRGB(x, y, ~code.getRGB(x, y) | 0xFF000000);
        assertEquals(List.of(URL), QrPicture.read(png(code)));
    }

    @Test
    void readsACodeOnNoBackground() {
        BufferedImage bare = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        BufferedImage code = code(URL, 400);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) if ((code.getRGB(x, y) & 0xFF) == 0) bare.setRGB(x, y, 0xFF000000);
        }
        assertEquals(List.of(URL), QrPicture.read(png(bare)));
    }

    /// The decoder's finder fails on about 1 in 100 perfect codes of this length; no invitation may be one of them.
    @Test
    void readsEveryPerfectCode() {
        Random random = new Random(20_241_122);
        for (int i = 0; i < 300; i++) {
            String url = "http://192.168.1.10:8080/d/" + digits(random);
            assertEquals(List.of(url), QrPicture.read(png(code(url, 400))));
        }
    }

    @Test
    void readsNothingWhereNothingIs() {
        assertEquals(List.of(), QrPicture.read(png(paper(600, 400, Color.GRAY))));
    }

    @Test
    void refusesWhatIsNoPictureOrTooLarge() throws IOException {
        refused(Why.NO_PICTURE, new byte[] {1, 2, 3});
        refused(Why.NO_PICTURE, file(code(URL, 100), "bmp"));
        byte[] whole = png(code(URL, 400));
        refused(Why.NO_PICTURE, Arrays.copyOf(whole, whole.length / 2));
        refused(Why.PICTURE_TOO_LARGE, claiming(100_000, 100_000));
    }

    /// A PNG file that says it is so large, and holds nothing.
    private static byte[] claiming(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(8 + 25 + 12);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                file,
                ByteBuffer.allocate(17)
                        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(file, "IEND".getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }

    private static void chunk(ByteBuffer file, byte[] typeAndData) {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        file.putInt(typeAndData.length - 4).put(typeAndData).putInt((int) sum.getValue());
    }

    private static String digits(Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 20; i++) digits.append(random.nextInt(10));
        return digits.toString();
    }

    private static BufferedImage code(String text, int side) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, side, side, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            BufferedImage image = paper(side, side, Color.WHITE);
            for (int y = 0; y < side; y++) for (int x = 0; x < side; x++) if (matrix.get(x, y)) image.setRGB(x, y, 0);
            return image;
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage paper(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(color);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    private static void place(BufferedImage photo, BufferedImage code, int x, int y) {
        Graphics2D canvas = photo.createGraphics();
        canvas.drawImage(code, x, y, null);
        canvas.dispose();
    }

    private static byte[] png(BufferedImage image) {
        return file(image, "png");
    }

    private static byte[] file(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, format, bytes)) throw new IllegalArgumentException(format);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(Why why, byte[] picture) {
        assertEquals(
                why,
                assertThrows(UnreadableFile.class, () -> QrPicture.read(picture))
                        .why());
    }
}
