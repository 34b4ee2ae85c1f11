package vn.doithoai.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/// A text as a QR code.
public final class QrCode {
    /// What scanners need around it, in modules.
    private static final int QUIET = 4;
    /// A terminal's lines stand close, and its own background is quiet too.
    private static final int QUIET_IN_TERMINAL = 2;

    private static final int PICTURE_POINTS = 500;

    private QrCode() {}

    /// As lines of half blocks, two rows of modules each; light on dark as terminals are, so the light parts are drawn.
    public static String inTerminal(String text) {
        BitMatrix code = matrix(text, QUIET_IN_TERMINAL, ErrorCorrectionLevel.L);
        StringBuilder lines = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y += 2) {
            for (int x = 0; x < code.getWidth(); x++) {
                boolean top = !code.get(x, y);
                boolean bottom = y + 1 >= code.getHeight() || !code.get(x, y + 1);
                lines.append(top ? bottom ? '█' : '▀' : bottom ? '▄' : ' ');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /// As a drawing that can be printed at any size.
    static String svg(String text) {
        BitMatrix code = matrix(text, QUIET, ErrorCorrectionLevel.Q);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        int size = code.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><rect width=\"" + size + "\" height=\"" + size
                + "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
    }

    /// As a picture of some 500 points, black on white.
    static byte[] png(String text) {
        BitMatrix code = matrix(text, QUIET, ErrorCorrectionLevel.Q);
        int scale = Math.max(1, PICTURE_POINTS / code.getWidth());
        int size = code.getWidth() * scale;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) picture.setRGB(x, y, code.get(x / scale, y / scale) ? 0 : 0xFFFFFF);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static BitMatrix matrix(String text, int quiet, ErrorCorrectionLevel level) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    quiet,
                                    EncodeHintType.ERROR_CORRECTION,
                                    level,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }
}
