package vn.doithoai.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import vn.doithoai.conference.Reason;
import vn.doithoai.intake.UnreadableFile;
import vn.doithoai.wire.Json;

/// What people are told, in their language: `reasons_*.properties` for what the rules refuse, `problems_*.properties`
/// for the rest.
final class Sentences {
    private static final Map<Language, Properties> REASONS = load("reasons");
    private static final Map<Language, Properties> PROBLEMS = load("problems");

    private Sentences() {}

    /// Why the rules refuse, and what to do next.
    static String of(Reason reason, Map<String, String> details, Language language) {
        return filled(found(REASONS, language, Json.kebab(reason)), details);
    }

    /// What is wrong with a request, and what to do next.
    static String of(String code, Map<String, String> details, Language language) {
        return filled(found(PROBLEMS, language, code), details);
    }

    /// What is wrong with a field.
    static String of(Fault.At fault, Language language) {
        String sentence = found(PROBLEMS, language, "field." + Json.kebab(fault.fault()));
        return filled(sentence, Map.of("field", fault.field(), "expected", fault.expected()));
    }

    /// The codes of all problems that are no refusals, those of unreadable files included.
    static List<String> codes() {
        Properties texts = PROBLEMS.getOrDefault(Language.VI, new Properties());
        Stream<String> own = texts.stringPropertyNames().stream().filter(key -> !key.startsWith("field."));
        return Stream.concat(own, Stream.of(UnreadableFile.Why.values()).map(Json::kebab))
                .toList();
    }

    /// The keys of a file's sentences.
    static Set<String> keys(String file, Language language) {
        Map<Language, Properties> all = file.equals("reasons") ? REASONS : PROBLEMS;
        return all.getOrDefault(language, new Properties()).stringPropertyNames();
    }

    /// The sentence as it stands in the file, its places not filled; empty when there is none.
    static Optional<String> raw(String file, String key, Language language) {
        Map<Language, Properties> all = file.equals("reasons") ? REASONS : PROBLEMS;
        return Optional.ofNullable(all.get(language)).map(texts -> texts.getProperty(key));
    }

    private static String found(Map<Language, Properties> all, Language language, String key) {
        Properties texts = all.get(language);
        String sentence = texts == null ? null : texts.getProperty(key);
        return sentence == null ? key : sentence;
    }

    private static String filled(String sentence, Map<String, String> details) {
        String text = sentence;
        for (Map.Entry<String, String> each : details.entrySet()) {
            text = text.replace("{" + each.getKey() + "}", each.getValue());
        }
        return text;
    }

    private static Map<Language, Properties> load(String name) {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values())
            all.put(language, read(name + "_" + language.tag() + ".properties"));
        return all;
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing from the program");
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
        return texts;
    }
}
