package vn.doithoai.conference;

/// A value that no conference could accept: which field, and what is wrong with it.
///
/// Thrown by the constructors of commands and plans, so that a malformed wish never becomes one. What the rules
/// refuse is a [Reason] instead.
public final class Invalid extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final Problem problem;

    /// @param field the name of the field as it stands in JSON and YAML
    public Invalid(String field, Problem problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    /// The field as it stands in JSON and YAML.
    public String field() {
        return field;
    }

    /// What is wrong with it.
    public Problem problem() {
        return problem;
    }

    /// What can be wrong with a value.
    public enum Problem {
        /// It is absent or blank.
        MISSING,
        /// It is longer, larger or more than [Limits] allows.
        TOO_LONG,
        /// It is not of the form or in the range that is asked for.
        MALFORMED,
        /// One of several fields must be given, and only one.
        EXACTLY_ONE,
        /// Something else in the same place has this id already.
        TWICE
    }
}
