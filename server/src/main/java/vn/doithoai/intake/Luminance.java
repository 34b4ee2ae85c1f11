package vn.doithoai.intake;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.doithoai.intake.UnreadableFile.Why;

/// A picture as how bright each point is.
final class Luminance {
    /// More than a phone's camera gives; a picture of this size takes 40 MB as grey.
    private static final long PIXELS_MAX = 40_000_000;
    /// Larger ones are read at a part of their points: no code needs more.
    private static final int SIDE_READ_MAX = 3_200;

    private static final int SMALL = 800;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /// Row by row, 0 black to 255 white.
    private final byte[] points;

    private final int width;
    private final int height;

    private Luminance(byte[] points, int width, int height) {
        this.points = points;
        this.width = width;
        this.height = height;
    }

    /// Reads a PNG or JPEG file; its size is looked at before anything is unpacked.
    static Luminance of(byte[] picture) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new UnreadableFile(Why.NO_PICTURE);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return grey(pixels(reader));
            } finally {
                reader.dispose();
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            // A damaged picture makes the readers fail in many ways; to whoever sent it they are all one.
            throw new UnreadableFile(Why.NO_PICTURE);
        }
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new UnreadableFile(Why.NO_PICTURE);
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > PIXELS_MAX) throw new UnreadableFile(Why.PICTURE_TOO_LARGE);
        int part = Math.max(1, Math.max(width, height) / SIDE_READ_MAX);
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(part, part, 0, 0);
        return reader.read(0, some);
    }

    /// Grey on white: a transparent background is paper, not night. From the stored bytes where they are of the usual
    /// kinds, because asking for colours takes longer than finding the code.
    private static Luminance grey(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[width * height];
        switch (image.getType()) {
            case BufferedImage.TYPE_3BYTE_BGR -> greyOfColours(bytes(image), grey);
            case BufferedImage.TYPE_BYTE_GRAY -> System.arraycopy(bytes(image), 0, grey, 0, grey.length);
            default -> greyOfAnything(image, grey);
        }
        return new Luminance(grey, width, height);
    }

    private static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static void greyOfColours(byte[] colours, byte[] grey) {
        for (int i = 0, at = 0; i < grey.length; i++, at += 3) {
            grey[i] = (byte) (((colours[at] & 0xFF) + 2 * (colours[at + 1] & 0xFF) + (colours[at + 2] & 0xFF)) / 4);
        }
    }

    private static void greyOfAnything(BufferedImage image, byte[] grey) {
        int width = image.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int alpha = row[x] >>> 24;
                int light = ((row[x] >> 16 & 0xFF) + 2 * (row[x] >> 8 & 0xFF) + (row[x] & 0xFF)) / 4;
                grey[y * width + x] = (byte) (255 - alpha + light * alpha / 255);
            }
        }
    }

    /// The picture at each of these sizes that is below its own, and at its own in the place where that belongs; then
    /// at three quarters, which shifts every point, and a small one at twice its size.
    List<Luminance> looks(List<Integer> sides) {
        List<Luminance> looks = new ArrayList<>();
        int own = Math.max(width, height);
        boolean whole = false;
        for (int side : sides) {
            if (side < own) looks.add(within(side));
            else if (!whole) looks.add(this);
            whole |= side >= own;
        }
        if (!whole) looks.add(this);
        if (own <= SMALL) looks.add(scaled(width * 2, height * 2));
        looks.add(within(Math.max(1, own * 3 / 4)));
        return looks;
    }

    /// The picture with its longer side at most so many points.
    Luminance within(int side) {
        int own = Math.max(width, height);
        if (own <= side) return this;
        if (own >= 2 * side) return halved().within(side);
        return scaled(Math.max(1, width * side / own), Math.max(1, height * side / own));
    }

    /// Each point the mean of four: one large step would look at some points only, and lose thin lines.
    private Luminance halved() {
        int newWidth = width / 2;
        int newHeight = height / 2;
        byte[] half = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int above = 2 * y * width;
            int below = above + width;
            for (int x = 0; x < newWidth; x++) {
                int sum = (points[above + 2 * x] & 0xFF) + (points[above + 2 * x + 1] & 0xFF);
                sum += (points[below + 2 * x] & 0xFF) + (points[below + 2 * x + 1] & 0xFF);
                half[y * newWidth + x] = (byte) (sum / 4);
            }
        }
        return new Luminance(half, newWidth, newHeight);
    }

    /// Each point between the four around where it lies; positions count in 256ths of a point.
    private Luminance scaled(int newWidth, int newHeight) {
        byte[] scaled = new byte[newWidth * newHeight];
        int[] columns = positions(width, newWidth);
        int[] rows = positions(height, newHeight);
        for (int y = 0; y < newHeight; y++) {
            int above = (rows[y] >> 8) * width;
            int below = Math.min(above + width, (height - 1) * width);
            int down = rows[y] & 0xFF;
            for (int x = 0; x < newWidth; x++) {
                int left = columns[x] >> 8;
                int right = Math.min(left + 1, width - 1);
                int across = columns[x] & 0xFF;
                int top = (points[above + left] & 0xFF) * (256 - across) + (points[above + right] & 0xFF) * across;
                int low = (points[below + left] & 0xFF) * (256 - across) + (points[below + right] & 0xFF) * across;
                scaled[y * newWidth + x] = (byte) ((top * (256 - down) + low * down) >> 16);
            }
        }
        return new Luminance(scaled, newWidth, newHeight);
    }

    /// Where the middle of each new point lies among the old ones.
    private static int[] positions(int old, int fresh) {
        int[] positions = new int[fresh];
        for (int i = 0; i < fresh; i++) {
            long middle = (2L * i + 1) * old * 128 / fresh - 128;
            positions[i] = (int) Math.max(0, Math.min(middle, (old - 1) * 256L));
        }
        return positions;
    }

    /// For the decoder.
    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(points, width, height, 0, 0, width, height, false);
    }
}
