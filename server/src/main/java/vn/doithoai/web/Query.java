package vn.doithoai.web;

import java.util.List;
import java.util.Map;

/// A name that may stand behind the question mark of an address.
///
/// @param schema what it may be, as JSON Schema
record Query(String name, boolean required, Map<String, Object> schema) {
    /// Any text.
    static Query text(String name) {
        return new Query(name, false, Map.of("type", "string"));
    }

    /// `true` or `false`.
    static Query flag(String name) {
        return new Query(name, false, Map.of("type", "boolean"));
    }

    /// The same, not to be left out.
    Query needed() {
        return new Query(name, true, schema);
    }

    /// Whether it says `true`, where it is a flag. What is neither `true` nor `false` is not guessed at: `TRUE` taken
    /// for "no" would do for real what was only to be looked at.
    ///
    /// @throws Malformed with its name
    boolean isSet(Exchange x) {
        List<String> said = x.request().params().getAll(name);
        if (said.isEmpty() || said.equals(List.of("false"))) return false;
        if (said.equals(List.of("true"))) return true;
        throw new Malformed(List.of(new Fault.At(name, Fault.MALFORMED, "true, false")));
    }
}
