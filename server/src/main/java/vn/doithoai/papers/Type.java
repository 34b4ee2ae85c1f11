package vn.doithoai.papers;

/// How a piece of text is set.
///
/// @param size in points
record Type(int size, boolean isBold, boolean isItalic, boolean isUnderlined) {
    static Type size(int points) {
        return new Type(points, false, false, false);
    }

    Type bold() {
        return new Type(size, true, isItalic, isUnderlined);
    }

    Type italic() {
        return new Type(size, isBold, true, isUnderlined);
    }

    Type underlined() {
        return new Type(size, isBold, isItalic, true);
    }
}
