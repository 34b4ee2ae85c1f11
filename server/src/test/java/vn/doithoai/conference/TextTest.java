package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.function.Executable;
import vn.doithoai.conference.Invalid.Problem;

/// What people type, kept as text that no screen and no paper can be hurt by.
class TextTest {
    @Example
    void searchIgnoresMarksTonePositionAndCase() {
        assertEquals("nguyen van a", Text.fold(" NGUYỄN  Văn A "));
        assertEquals(Text.fold("hoà"), Text.fold("hòa"));
        assertEquals("dong trieu", Text.fold("Đông Triều"));
        assertEquals(Text.fold("Thùy"), Text.fold(Normalizer.normalize("Thuỳ", Normalizer.Form.NFD)));
    }

    @Example
    void vietnameseStaysAsItIs() {
        assertEquals("Ưỡn ẹo, ngửa nghiêng", line("  Ưỡn ẹo,\tngửa\nnghiêng "));
        assertEquals("Một\n\nHai\nBa", Text.body("text", "Một\r\n\r\n\r\n \r\nHai\rBa\n", 100));
        assertEquals("Một hai\nBa", Text.body("text", "Một\thai\r\nBa", 100));
        assertEquals("Một hai", line("Một\rhai"));
    }

    @Example
    void whatReordersOrHidesTextIsTakenOut() {
        assertEquals("abc", line("a\u202Eb\u200Bc\u0007"));
        assertEquals("a b", line("a\u2028b"));
        assertEquals("ab", line("a\uD800b"));
    }

    @Example
    void textStaysComposedWhenSomethingUnseenStoodInIt() {
        assertEquals("é", line("e\u200D\u0301"));
    }

    @Example
    void aPileOfMarksIsCutWhateverIsHiddenInIt() {
        assertEquals(line("a\u0300\u0301"), line("a" + "\u0300\u0301\u200D".repeat(50)));
    }

    @Example
    void whatLooksBlankCountsAsAbsent() {
        assertEquals(Optional.empty(), Text.line("unit", Optional.of("\u00A0\u200B "), 10));
        assertEquals(Optional.empty(), Text.body("note", Optional.of("\u00A0\n\u200B"), 10));
        assertEquals(Problem.MISSING, problem("\u00A0\u200B"));
    }

    @Example
    void lengthCountsAfterCleaning() {
        assertEquals("aaaaaaaaaa", Text.line("name", " aaaaaaaaaa ", 10));
        assertEquals(Problem.TOO_LONG, problem("aaaaaaaaaaa"));
        assertEquals(Problem.TOO_LONG, problem(() -> Text.line("unit", Optional.of("aaaa"), 3)));
        assertEquals(Problem.TOO_LONG, problem(() -> Text.body("note", Optional.of("aaaa"), 3)));
        assertEquals(Problem.TOO_LONG, problem(() -> Text.body("text", "aaaa", 3)));
        assertEquals(Problem.MISSING, problem(() -> Text.body("text", "\u200B\n", 3)));
    }

    @Example
    void anIdWrittenByHandIsLettersDigitsAndHyphens() {
        Text.slug("id", "To-dan-pho-1");
        Text.slug("id", "a".repeat(40));
        assertEquals(Problem.MISSING, problem(() -> Text.slug("id", " ")));
        assertEquals(Problem.MALFORMED, problem(() -> Text.slug("id", "tổ")));
        assertEquals(Problem.MALFORMED, problem(() -> Text.slug("id", "a".repeat(41))));
    }

    @Example
    void asManyAsAreAllowedAreNotTooMany() {
        Text.count("petitions", List.of(1, 2, 3), 3);
        assertEquals(Problem.TOO_LONG, problem(() -> Text.count("petitions", List.of(1, 2, 3, 4), 3)));
    }

    @Example
    void anExcerptIsCleanedAndSaysThatThereIsMore() {
        assertEquals("abc", Text.excerpt("a\u202Ebc", 3));
        assertEquals("abc…", Text.excerpt("abcd", 3));
        assertEquals("ab…", Text.excerpt("ab\uD83D\uDE00", 3));
    }

    @Property
    void everythingKeptIsComposedVisibleAndStable(
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '\u0000', to = '\uFFFF') String typed) {
        String body = Text.body("text", "x" + typed, 1_000);
        assertEquals(Normalizer.normalize(body, Normalizer.Form.NFC), body);
        assertEquals(body, Text.body("text", body, 1_000));
        assertEquals(
                Optional.empty(),
                body.codePoints()
                        .filter(point -> point != '\n')
                        .filter(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT
                                || Character.getType(point) == Character.SURROGATE
                                || Character.getType(point) == Character.UNASSIGNED)
                        .boxed()
                        .findFirst());
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll @StringLength(max = 40) String typed) {
        assertEquals(Text.fold(typed), Text.fold(Text.fold(typed)));
    }

    private static String line(String value) {
        return Text.line("name", value, 100);
    }

    private static Problem problem(String value) {
        return problem(() -> Text.line("name", value, 10));
    }

    private static Problem problem(Executable cleaning) {
        return assertThrows(Invalid.class, cleaning).problem();
    }
}
