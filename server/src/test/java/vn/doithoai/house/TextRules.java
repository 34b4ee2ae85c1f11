package vn.doithoai.house;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What any text of ours must look like, whatever its language.
final class TextRules {
    /// A file that does not fit in one head is two files.
    static final int FILE_LINES_MAX = 300;

    /// What two windows side by side can show.
    static final int LINE_COLUMNS_MAX = 120;

    /// The pages, until their long lines are wrapped.
    static final int WEB_LINE_COLUMNS_MAX = 240;

    private static final Pattern LEFTOVER = Pattern.compile("\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern WEB_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+)+");
    private static final Pattern UNBREAKABLE = Pattern.compile("^(package|import) .*|.*https?://\\S{60,}.*");

    private TextRules() {}

    static List<Finding> check(SourceFile file) {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = file.lines();
        if (file.is("java", "js", "ts", "css", "html") && lines.size() > FILE_LINES_MAX) {
            findings.add(new Finding(
                    file.path(),
                    lines.size(),
                    "a file of " + lines.size() + " lines is banned",
                    "use one file per thing, " + FILE_LINES_MAX + " lines at most"));
        }
        if (file.is("js", "ts", "css", "html") && !WEB_NAME.matcher(file.name()).matches()) {
            findings.add(new Finding(
                    file.path(), 1, "the name " + file.name() + " is banned", "use kebab-case, like speech-clock.js"));
        }
        for (int i = 0; i < lines.size(); i++) {
            checkLine(file, i + 1, lines.get(i), findings);
        }
        return findings;
    }

    private static void checkLine(SourceFile file, int number, String line, List<Finding> findings) {
        if (LEFTOVER.matcher(line).find()) {
            findings.add(new Finding(
                    file.path(),
                    number,
                    "a leftover marker is banned",
                    "use an issue, or do it now and delete the line"));
        }
        if (line.indexOf('\t') >= 0) {
            findings.add(new Finding(file.path(), number, "a tab is banned", "use spaces (.editorconfig)"));
        }
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            findings.add(new Finding(
                    file.path(),
                    number,
                    "text that is not NFC is banned",
                    "use composed letters, or \\u escapes in a test"));
        }
        int columns = line.codePointCount(0, line.length());
        boolean web = file.is("js", "ts", "css", "html");
        int columnsMax = web ? WEB_LINE_COLUMNS_MAX : LINE_COLUMNS_MAX;
        boolean measured = web || file.is("java", "sh", "run");
        if (measured && columns > columnsMax && !UNBREAKABLE.matcher(line).matches()) {
            findings.add(new Finding(
                    file.path(),
                    number,
                    "a line of " + columns + " columns is banned",
                    "use " + columnsMax + " at most"));
        }
    }
}
