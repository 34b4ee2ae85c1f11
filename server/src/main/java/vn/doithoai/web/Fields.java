package vn.doithoai.web;

import java.util.List;
import java.util.Optional;

/// The fields of a request's JSON, asked for one by one.
///
/// The same reader is run over what somebody sent ([Given]) and over nothing at all ([Described]), which writes down
/// what was asked for: so the description of the interface cannot say anything else than the code.
sealed interface Fields permits Given, Described {
    /// A value that must be there.
    <T> T get(String name, Kind<T> kind);

    /// A value that may be left out.
    <T> Optional<T> find(String name, Kind<T> kind);

    /// A list that may be left out, of at most `max` values.
    <T> List<T> list(String name, Kind<T> kind, int max);

    /// Of these, exactly one must be there.
    void exactlyOne(String... names);
}
