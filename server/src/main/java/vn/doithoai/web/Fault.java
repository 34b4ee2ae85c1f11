package vn.doithoai.web;

import vn.doithoai.conference.Invalid;

/// What can be wrong with one field of a request. The kebab-case name leads to its sentence in `problems_*.properties`.
enum Fault {
    MISSING,
    UNKNOWN,
    TWICE,
    WRONG_TYPE,
    TOO_LONG,
    MALFORMED,
    EXACTLY_ONE;

    static Fault of(Invalid.Problem problem) {
        return switch (problem) {
            case MISSING -> MISSING;
            case TOO_LONG -> TOO_LONG;
            case MALFORMED -> MALFORMED;
            case EXACTLY_ONE -> EXACTLY_ONE;
            case TWICE -> TWICE;
        };
    }

    /// A field and what is wrong with it.
    ///
    /// @param expected what would have been right, as [Kind#expected]
    record At(String field, Fault fault, String expected) {}
}
