package vn.doithoai.intake;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
record Luminance(BufferedImage grey) {
    /// More than a phone's camera gives; a picture of this size takes 40 MB as grey.
    private static final long PIXELS_MAX = 40_000_000;
    /// Larger ones are read at a part of their points: no code needs more.
    private static final int SIDE_READ_MAX = 3_200;

    private static final int SMALL = 800;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /// Reads a PNG or JPEG file; its size is looked at before anything is unpacked.
    static Luminance of(byte[] picture) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new UnreadableFile(Why.NO_PICTURE);
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return new Luminance(grey(pixels(reader)));
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

    /// Grey on white: a transparent background is paper, not night.
    private static BufferedImage grey(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return grey;
    }

    /// The picture at each of these sizes that is below its own, and at its own in the place where that belongs; then
    /// at three quarters, which shifts every point, and a small one at twice its size.
    List<Luminance> looks(List<Integer> sides) {
        List<Luminance> looks = new ArrayList<>();
        int own = Math.max(grey.getWidth(), grey.getHeight());
        boolean whole = false;
        for (int side : sides) {
            if (side < own) looks.add(within(side));
            else if (!whole) looks.add(this);
            whole |= side >= own;
        }
        if (!whole) looks.add(this);
        if (own <= SMALL) looks.add(new Luminance(drawn(grey, grey.getWidth() * 2, grey.getHeight() * 2)));
        looks.add(within(Math.max(1, own * 3 / 4)));
        return looks;
    }

    /// The picture with its longer side at most so many points.
    Luminance within(int side) {
        int own = Math.max(grey.getWidth(), grey.getHeight());
        if (own <= side) return this;
        int width = Math.max(1, grey.getWidth() * side / own);
        int height = Math.max(1, grey.getHeight() * side / own);
        return new Luminance(halved(grey, width, height));
    }

    /// By halves first: one large step would look at every few points only and lose thin lines.
    private static BufferedImage halved(BufferedImage image, int width, int height) {
        BufferedImage at = image;
        while (at.getWidth() >= 2 * width && at.getHeight() >= 2 * height) {
            at = drawn(at, at.getWidth() / 2, at.getHeight() / 2);
        }
        return at.getWidth() == width ? at : drawn(at, width, height);
    }

    /// For the decoder.
    LuminanceSource source() {
        byte[] points = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int width = grey.getWidth();
        int height = grey.getHeight();
        return new PlanarYUVLuminanceSource(points, width, height, 0, 0, width, height, false);
    }
}
