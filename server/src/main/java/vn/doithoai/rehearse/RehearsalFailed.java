package vn.doithoai.rehearse;

/// The hall did something else than it should; the sentence says what.
public final class RehearsalFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RehearsalFailed(String sentence) {
        super(sentence);
    }

    RehearsalFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
