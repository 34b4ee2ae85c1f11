package vn.doithoai.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where files stand: what lies on the top level, and that each package says what it is for.
final class PlaceRules {
    private static final Set<String> TOP_LEVEL = Set.of(
            "pom.xml",
            "server",
            "kiosk-ui",
            "display",
            "config",
            "README.md",
            "LICENSE",
            "NOTICE",
            "mvnw",
            "mvnw.cmd",
            "target",
            "data");

    /// A path within the project; one that begins with a slash is a page of the server's.
    private static final Pattern NAMED = Pattern.compile("`([\\w.-]+(?:/[\\w.-]+)+)/?`");

    private PlaceRules() {}

    static List<Finding> checkTopLevel(Collection<String> names) {
        return names.stream()
                .filter(name -> !TOP_LEVEL.contains(name) && !name.startsWith(".") && !name.startsWith("data-"))
                .map(name -> new Finding(
                        name, 1, name + " on the top level is banned", "use server, kiosk-ui, display or config"))
                .toList();
    }

    /// Every package of `main` has a package-info.java, and it switches null off.
    static List<Finding> checkPackages(List<SourceFile> javaFiles) {
        Map<String, String> infos = new HashMap<>();
        List<String> folders = new ArrayList<>();
        for (SourceFile file : javaFiles) {
            if (!file.path().contains("/src/main/java/")) continue;
            String folder = file.path().substring(0, file.path().lastIndexOf('/'));
            if (file.name().equals("package-info.java")) {
                infos.put(folder, file.text());
            } else if (!folders.contains(folder)) {
                folders.add(folder);
            }
        }
        return folders.stream()
                .filter(folder -> !infos.getOrDefault(folder, "").contains("@NullMarked"))
                .map(folder -> new Finding(
                        folder + "/package-info.java",
                        1,
                        "a package without @NullMarked is banned",
                        "use a package-info.java with @NullMarked and a /// sentence on what the room is for"))
                .toList();
    }

    /// `npm test` runs kiosk-ui/test/*.test.js and nothing else, on every version of Node alike.
    static List<Finding> checkScriptTests(List<SourceFile> scripts) {
        return scripts.stream()
                .filter(file -> file.name().endsWith(".test.js") && !file.path().matches("kiosk-ui/test/[^/]+"))
                .map(file -> new Finding(
                        file.path(), 1, "a script test there is banned (it would never run)", "use kiosk-ui/test"))
                .toList();
    }

    /// What a document names in backquotes as a path is there: a file, with its ending or without, or a folder, by its
    /// whole path or the end of it. What is built lies under `target`.
    static List<Finding> checkNamed(List<SourceFile> documents, Collection<String> paths) {
        List<Finding> findings = new ArrayList<>();
        for (SourceFile document : documents) {
            List<String> lines = document.lines();
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                NAMED.matcher(lines.get(i))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !(name + "/").contains("/target/")
                                && paths.stream().noneMatch(path -> names(name, path)))
                        .forEach(name -> findings.add(new Finding(
                                document.path(),
                                line,
                                "`" + name + "`, which is not there, is banned",
                                "use the path of what it has become")));
            }
        }
        return findings;
    }

    private static boolean names(String name, String path) {
        String whole = "/" + path;
        String bare = whole.replaceFirst("\\.[a-z]+$", "");
        return whole.endsWith("/" + name) || bare.endsWith("/" + name) || whole.contains("/" + name + "/");
    }
}
