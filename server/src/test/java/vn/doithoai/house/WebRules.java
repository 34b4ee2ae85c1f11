package vn.doithoai.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the pages may not do. Citizens' words never become markup, nothing runs or is styled inline (the
/// Content-Security-Policy would refuse it in front of people), and nothing is fetched from another host (the hall
/// may have no Internet).
final class WebRules {
    private record Ban(Pattern pattern, String what, String instead) {}

    private static final String NODES = "use textContent or h() of /ui/lib";

    private static final List<Ban> IN_SCRIPTS = List.of(
            ban("\\binnerHTML\\b", "innerHTML", NODES),
            ban("\\bouterHTML\\b", "outerHTML", NODES),
            ban("\\binsertAdjacentHTML\\b", "insertAdjacentHTML", NODES),
            ban("\\bsetHTMLUnsafe\\b", "setHTMLUnsafe", NODES),
            ban("\\bcreateContextualFragment\\b", "createContextualFragment", NODES),
            ban("\\bDOMParser\\b", "DOMParser", NODES),
            ban("\\bdocument\\s*\\.\\s*write(ln)?\\b", "document.write", NODES),
            ban("\\bsrcdoc\\b", "srcdoc", NODES),
            ban("(?<![.\\w])eval\\s*\\(", "eval", "use a function"),
            ban("\\bnew\\s+Function\\s*\\(", "new Function", "use a function"),
            ban("\\bset(Timeout|Interval)\\s*\\(\\s*['\"`]", "a timer on a string", "use a function"),
            ban(
                    "setAttribute\\s*\\(\\s*['\"]style['\"]",
                    "setAttribute(\"style\")",
                    "use a class or a custom property"),
            ban("setAttribute\\s*\\(\\s*['\"]on", "setAttribute(\"on…\")", "use addEventListener"),
            ban("javascript:", "a javascript: address", "use a button and addEventListener"),
            ban(
                    "https?://(?!www\\.w3\\.org/|192\\.168\\.|10\\.|127\\.|localhost\\b)[\\w\\[]",
                    "another host",
                    "use a vendored file or an address of our server"));

    private static final List<Ban> IN_PAGES = List.of(
            ban("(?i)<script(?![^>]*\\bsrc\\s*=)", "an inline <script>", "use <script type=\"module\" src=…>"),
            ban("(?i)<style\\b", "an inline <style>", "use a file in /ui/styles"),
            ban("(?i)<[^>]*\\sstyle\\s*=", "style=", "use a class"),
            ban("(?i)<[^>]*\\son[a-z]+\\s*=", "an on…= attribute", "use addEventListener"),
            ban("(?i)javascript:", "a javascript: address", "use a button and addEventListener"),
            ban(
                    "(?i)<script[^>]*type\\s*=\\s*[\"']importmap",
                    "an import map",
                    "use absolute paths like /ui/lib/live.js"),
            ban("(?i)(src|href|action)\\s*=\\s*[\"']https?://", "another host", "use a vendored file"));

    private static final List<Ban> IN_STYLES = List.of(
            ban("(?i)https?://(?!www\\.w3\\.org/)", "another host", "use a vendored file"),
            ban("(?i)@import\\s+[^;]*//", "an @import from elsewhere", "use a vendored file"));

    private static final Pattern SCRIPT_COMMENT = Pattern.compile(
            "(?<text>\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`(?:\\\\.|[^`\\\\])*`)|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);
    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PAGE_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private WebRules() {}

    static List<Finding> check(SourceFile file) {
        if (file.is("html")) return find(file, without(PAGE_COMMENT, file.text()), IN_PAGES);
        if (file.is("css")) return find(file, without(STYLE_COMMENT, file.text()), IN_STYLES);
        if (file.is("js", "ts")) return find(file, without(SCRIPT_COMMENT, file.text()), IN_SCRIPTS);
        return List.of();
    }

    private static List<Finding> find(SourceFile file, String code, List<Ban> bans) {
        List<Finding> findings = new ArrayList<>();
        for (Ban ban : bans) {
            Matcher hit = ban.pattern().matcher(code);
            while (hit.find()) {
                int line = 1
                        + (int) code.substring(0, hit.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                findings.add(new Finding(file.path(), line, ban.what() + " is banned", ban.instead()));
            }
        }
        return findings;
    }

    /// Comments become spaces, so that lines keep their numbers; strings stay as they are.
    private static String without(Pattern comment, String text) {
        return comment.matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(
                        hit.groupCount() > 0 && hit.group(1) != null
                                ? hit.group()
                                : hit.group().replaceAll("[^\\n]", " ")));
    }

    private static Ban ban(String regex, String what, String instead) {
        return new Ban(Pattern.compile(regex), what, instead);
    }
}
