package vn.doithoai.screens;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// What a camera sees: one code after the other is held before it for two seconds, with a second between them.
final class Film {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 240;
    private static final int GREY = 0x9a9a9a;
    /// A browser plays thirty a second.
    private static final int FRAMES_SHOWN = 60;
    private static final int FRAMES_BETWEEN = 30;

    private Film() {}

    /// Motion JPEG: pictures one behind the other.
    static void write(Path file, List<String> texts) throws IOException {
        byte[] nothing = picture("jpeg", scene(""));
        try (OutputStream film = Files.newOutputStream(file)) {
            for (String text : texts) {
                byte[] frame = picture("jpeg", scene(text));
                for (int i = 0; i < FRAMES_SHOWN; i++) film.write(frame);
                for (int i = 0; i < FRAMES_BETWEEN; i++) film.write(nothing);
            }
        }
    }

    /// One photograph, PNG.
    ///
    /// @param text of the code in it; empty: none
    static byte[] photograph(String text) throws IOException {
        return picture("png", scene(text));
    }

    private static BufferedImage scene(String text) {
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        BitMatrix code = text.isEmpty() ? null : code(text);
        int left = (WIDTH - SIDE) / 2;
        int top = (HEIGHT - SIDE) / 2;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean inside = x >= left && x < left + SIDE && y >= top && y < top + SIDE;
                int paper = code != null && inside ? code.get(x - left, y - top) ? 0x202020 : 0xf0f0f0 : GREY;
                scene.setRGB(x, y, paper);
            }
        }
        return scene;
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static byte[] picture(String format, BufferedImage scene) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(scene, format, bytes);
        return bytes.toByteArray();
    }
}
