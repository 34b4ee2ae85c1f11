package vn.doithoai.intake;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the QR codes in a photograph.
///
/// One look of the decoder finds a code in a quarter of everyday photographs. Looking at several sizes and with both
/// ways of telling dark from light doubles that: a large photograph is too fine for its finder, a screen in the dark
/// too uneven for one of the two ways. What it finds is checked by the code's own error correction, so more looks never
/// invent a text.
public final class QrPicture {
    private static final List<Integer> SIDES = List.of(1_000, 1_600, 640, 2_400, 480, 360, 800);
    private static final char NOT_A_LETTER = '\uFFFD';
    private static final Map<DecodeHintType, Object> EVERYDAY = hints(false);
    private static final Map<DecodeHintType, Object> DRAWN = hints(true);

    private QrPicture() {}

    /// The texts of all codes found, each once, in the order of finding.
    ///
    /// @param picture a PNG or JPEG file
    /// @throws UnreadableFile when it is no picture, or too large a one
    public static List<String> read(byte[] picture) {
        Luminance whole = Luminance.of(picture);
        Set<String> texts = new LinkedHashSet<>();
        for (Luminance look : whole.looks(SIDES)) {
            boolean several = texts.size() > 1;
            look(look.source(), texts);
            // One code is what a door shows; a sheet of codes is looked at once more for those that were missed.
            if (several || texts.size() == 1) break;
        }
        if (texts.isEmpty()) {
            LuminanceSource light = whole.within(SIDES.getFirst()).source().invert();
            look(light, texts);
        }
        if (texts.isEmpty()) drawn(whole, texts);
        return List.copyOf(texts);
    }

    private static void look(LuminanceSource source, Set<String> texts) {
        look(new BinaryBitmap(new HybridBinarizer(source)), texts);
        if (texts.size() != 1) look(new BinaryBitmap(new GlobalHistogramBinarizer(source)), texts);
    }

    private static void look(BinaryBitmap bitmap, Set<String> texts) {
        boolean several = add(bitmap, EVERYDAY, texts, QrPicture::all);
        if (!several) add(bitmap, EVERYDAY, texts, QrPicture::one);
    }

    /// A few perfectly drawn codes deceive the finder, which takes three wrong corners; read without it, they are fine.
    private static void drawn(Luminance picture, Set<String> texts) {
        add(new BinaryBitmap(new GlobalHistogramBinarizer(picture.source())), DRAWN, texts, QrPicture::one);
    }

    /// How the decoder is asked.
    private interface Decoder {
        List<String> read(BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) throws ReaderException;
    }

    private static List<String> all(BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) throws ReaderException {
        return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, hints))
                .map(Result::getText)
                .toList();
    }

    private static List<String> one(BinaryBitmap bitmap, Map<DecodeHintType, Object> hints) throws ReaderException {
        return List.of(new QRCodeReader().decode(bitmap, hints).getText());
    }

    private static boolean add(
            BinaryBitmap bitmap, Map<DecodeHintType, Object> hints, Set<String> texts, Decoder decoder) {
        try {
            List<String> found = decoder.read(bitmap, hints);
            boolean foreign = found.stream().anyMatch(text -> text.indexOf(NOT_A_LETTER) >= 0);
            texts.addAll(foreign ? decoder.read(bitmap, guessing(hints)) : found);
            return true;
        } catch (ReaderException _) {
            // Nothing to be seen at this size and in this light; the next look may see it.
            return false;
        }
    }

    /// Not everything is UTF-8; what is not shows as this sign, and then the decoder may guess.
    private static Map<DecodeHintType, Object> guessing(Map<DecodeHintType, Object> hints) {
        Map<DecodeHintType, Object> less = new EnumMap<>(hints);
        less.remove(DecodeHintType.CHARACTER_SET);
        return less;
    }

    private static Map<DecodeHintType, Object> hints(boolean pure) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        hints.put(DecodeHintType.TRY_HARDER, true);
        // Identity cards carry UTF-8 without saying so.
        hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
        if (pure) hints.put(DecodeHintType.PURE_BARCODE, true);
        return hints;
    }
}
