package vn.doithoai.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads as much of TypeScript as `protocol.d.ts` is written in: interfaces and type aliases.
final class Ts {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern TOKEN = Pattern.compile("'[^']*'|[A-Za-z_]\\w*|\\[\\]|[^\\s\\w]");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    /// A type as it is written.
    sealed interface Type {}

    /// `string`, `Id`, `Chair`.
    record Named(String name) implements Type {}

    /// `'open' | 'closed'`.
    record Words(List<String> words) implements Type {}

    record Array(Type of) implements Type {}

    record Struct(Map<String, Member> members) implements Type {}

    record Member(boolean optional, Type type) {}

    private Ts(String source) {
        Matcher matcher = TOKEN.matcher(COMMENT.matcher(source).replaceAll(" "));
        while (matcher.find()) tokens.add(matcher.group());
    }

    /// The declarations of a file, by name.
    static Map<String, Type> declarations(String source) {
        Ts reader = new Ts(source);
        Map<String, Type> all = new LinkedHashMap<>();
        while (reader.at < reader.tokens.size()) {
            reader.skip("export");
            String kind = reader.take();
            String name = reader.take();
            reader.skip("=");
            all.put(name, kind.equals("interface") ? reader.struct() : reader.type());
            reader.skip(";");
        }
        return all;
    }

    private Type type() {
        skip("|");
        Type type = single();
        while (skip("[]")) type = new Array(type);
        List<String> words = new ArrayList<>();
        if (type instanceof Words(var first)) words.addAll(first);
        while (skip("|")) {
            if (single() instanceof Words(var more)) words.addAll(more);
            else throw new AssertionError("only unions of words are read, at " + tokens.get(at));
        }
        return words.isEmpty() ? type : new Words(words);
    }

    private Type single() {
        if (tokens.get(at).equals("{")) return struct();
        String token = take();
        if (token.startsWith("'")) return new Words(List.of(token.substring(1, token.length() - 1)));
        if (skip("<")) {
            while (!skip(">")) at++;
        }
        return new Named(token);
    }

    private Struct struct() {
        Map<String, Member> members = new LinkedHashMap<>();
        expect("{");
        while (!skip("}")) {
            String name = take();
            boolean optional = skip("?");
            expect(":");
            members.put(name, new Member(optional, type()));
            if (!skip(",")) skip(";");
        }
        return new Struct(members);
    }

    private String take() {
        return tokens.get(at++);
    }

    private boolean skip(String token) {
        if (at >= tokens.size() || !tokens.get(at).equals(token)) return false;
        at++;
        return true;
    }

    private void expect(String token) {
        String found = take();
        if (!found.equals(token)) throw new AssertionError("expected " + token + ", found " + found + " at " + at);
    }
}
