package vn.doithoai.web;

import java.util.List;

/// A request whose fields are not what was asked for: all of them at once, so that one look mends them.
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault.At> faults;

    Malformed(List<Fault.At> faults) {
        super("malformed", null, false, false);
        this.faults = List.copyOf(faults);
    }

    Malformed(String field, Fault fault) {
        this(List.of(new Fault.At(field, fault, "")));
    }

    List<Fault.At> faults() {
        return faults;
    }
}
