package vn.doithoai.intake;

import java.util.regex.Pattern;

/// Knows text that was typed for a font of before Unicode (TCVN3, VNI): `NguyÔn V¨n Hoµng`, `Nguyeãn Vaên Hoaøng`. Only
/// where that font is installed does it look like Vietnamese.
final class OldFont {
    /// Signs that touch a letter where none does; a capital with a mark inside a word; and, of VNI, a vowel
    /// twice, the second time with the mark. Not the letters of other Latin alphabets alone, for Jürgen and
    /// François are invited as well, and not Ð, which many keyboards give for Đ.
    private static final Pattern TRACES = Pattern.compile(
            "\\p{L}[¨©ª¬µ¶¸¹×Þþ]|[§¨©®]\\p{L}|\\p{Ll}[ÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝ]|[aeAE][àáâãåèéêøù]");

    private OldFont() {}

    static boolean wrote(String text) {
        return TRACES.matcher(text).find();
    }
}
