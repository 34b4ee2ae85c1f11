package vn.doithoai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The floors of `safe-versions.txt`, and whether what we carry stands on them.
///
/// @param artifact `group:artifact`, or `group:*` for all of a group
/// @param least    the oldest version without a known hole
record SafeVersions(String artifact, String least, String why) {
    private static final Path FILE = SourceFile.root().resolve("server/src/test/resources/house/safe-versions.txt");
    private static final Pattern IN_REPOSITORY =
            Pattern.compile(".*/repository/(?<group>.+)/(?<name>[^/]+)/(?<version>[^/]+)/[^/]+\\.jar");

    /// Something we carry.
    record Part(String group, String name, String version) {
        @Override
        public String toString() {
            return group + ":" + name + ":" + version;
        }
    }

    static List<SafeVersions> read() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(column -> new SafeVersions(column[0].strip(), column[1].strip(), column[2].strip()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading " + FILE, unreadable);
        }
    }

    /// What lies on a class path of Maven's: group, name and version are folders of its repository.
    static List<Part> parts(String classPath) {
        List<Part> parts = new ArrayList<>();
        for (String entry : classPath.split(System.getProperty("path.separator"), -1)) {
            Matcher jar = IN_REPOSITORY.matcher(entry.replace('\\', '/'));
            if (jar.matches()) {
                parts.add(new Part(jar.group("group").replace('/', '.'), jar.group("name"), jar.group("version")));
            }
        }
        return parts;
    }

    static List<Finding> check(List<SafeVersions> floors, List<Part> parts) {
        List<Finding> findings = new ArrayList<>();
        for (SafeVersions floor : floors) {
            for (Part part : parts) {
                if (floor.names(part) && compare(part.version(), floor.least) < 0) {
                    findings.add(new Finding(
                            "pom.xml", 1, part + " is banned", "use " + floor.least + " or newer: " + floor.why));
                }
            }
        }
        return findings;
    }

    boolean names(Part part) {
        return artifact.equals(part.group() + ":" + part.name()) || artifact.equals(part.group() + ":*");
    }

    /// By numbers, part by part; words (`Final`) say nothing and a missing number is 0.
    static int compare(String left, String right) {
        List<Long> one = numbers(left);
        List<Long> other = numbers(right);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int order = Long.compare(i < one.size() ? one.get(i) : 0, i < other.size() ? other.get(i) : 0);
            if (order != 0) return order;
        }
        return 0;
    }

    private static List<Long> numbers(String version) {
        return Stream.of(version.split("[.-]", -1))
                .takeWhile(part -> part.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .toList();
    }
}
