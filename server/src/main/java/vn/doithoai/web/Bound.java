package vn.doithoai.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts into a page's script and style whatever they import, so that a phone asks twice and not seventy times.
///
/// The files stay as they are and run as they are; each stands in the bound one as a function of its own, after those
/// it imports, and hands out what it exports. That holds for modules that import by name, export what they declare, and
/// do not import each other in a circle, as all of ours do.
final class Bound {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import\\s+\\{([^}]*)}\\s+from\\s+'([^']+)'[ \\t;]*(?:\\R|$)");
    private static final Pattern DECLARED =
            Pattern.compile("(?m)^export (?=(?:async function|function|class|const)\\s+([\\w$]+))");
    private static final Pattern LISTED = Pattern.compile("(?m)^export\\s+\\{([^}]*)}[ \\t;]*$");
    private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*$");
    private static final Pattern STYLE_IMPORT = Pattern.compile("(?m)^@import url\\('([^']+)'\\)([^;]*);[ \\t]*$");

    private final UnaryOperator<String> read;
    private final Map<String, String> modules = new LinkedHashMap<>();
    /// What stands for a module in the bound script; empty while it is being bound.
    private final Map<String, String> names = new LinkedHashMap<>();

    private Bound(UnaryOperator<String> read) {
        this.read = read;
    }

    /// A style sheet with those it imports in their places.
    ///
    /// @param read the text of a file by its address, `/ui/styles/base.css`
    static String style(String path, UnaryOperator<String> read) {
        return STYLE_IMPORT.matcher(read.apply(path)).replaceAll(found -> {
            String sheet = style(found.group(1), read);
            String media = found.group(2).strip();
            return Matcher.quoteReplacement(media.isEmpty() ? sheet : "@media " + media + " {\n" + sheet + "}");
        });
    }

    /// A page's script with all the modules it needs before it.
    ///
    /// @throws IllegalStateException when a module imports or exports in a way of its own
    static String script(String path, UnaryOperator<String> read) {
        Bound bound = new Bound(read);
        String own = bound.withImports(path, read.apply(path));
        return String.join("", bound.modules.values()) + "// " + path + "\n" + refuseRest(path, own);
    }

    /// The text of a module with what it imports taken from the functions before it.
    private String withImports(String path, String text) {
        return IMPORT.matcher(text).replaceAll(found -> {
            String module = resolve(path, found.group(2));
            String name = nameOf(module);
            if (name.isEmpty()) throw new IllegalStateException(module + " imports itself by " + path);
            String wanted = found.group(1).replaceAll("\\s+as\\s+", ": ");
            return Matcher.quoteReplacement("const {" + wanted + "} = " + name + "\n");
        });
    }

    private String nameOf(String module) {
        String known = names.get(module);
        return known == null ? bind(module) : known;
    }

    private String bind(String path) {
        names.put(path, "");
        String text = withImports(path, read.apply(path));
        List<String> handedOut = new ArrayList<>();
        text = DECLARED.matcher(text).replaceAll(found -> {
            handedOut.add(found.group(1));
            return "";
        });
        text = LISTED.matcher(text).replaceAll(found -> {
            handedOut.addAll(listed(found));
            return "";
        });
        String name = "$" + (modules.size() + 1);
        names.put(path, name);
        modules.put(
                path,
                "// " + path + "\nconst " + name + " = (() => {\n" + refuseRest(path, text) + "\nreturn { "
                        + String.join(", ", handedOut) + " }\n})()\n");
        return name;
    }

    private static List<String> listed(MatchResult found) {
        return Arrays.stream(found.group(1).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.replaceAll("^(\\S+)\\s+as\\s+(\\S+)$", "$2: $1"))
                .toList();
    }

    private static String refuseRest(String path, String text) {
        Matcher rest = LEFT_OVER.matcher(text);
        if (rest.find()) throw new IllegalStateException(path + " cannot be bound: " + rest.group());
        return text;
    }

    private static String resolve(String from, String to) {
        return URI.create(from).resolve(to).getPath();
    }
}
