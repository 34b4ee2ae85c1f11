package vn.doithoai.papers;

import java.util.Optional;

/// How a paragraph stands on the page.
///
/// @param style the paragraph style; headings have one of their own, so that readers and converters see the structure
/// @param firstLine indent of the first line, in millimetres
/// @param left indent of the whole, in millimetres
/// @param before space above, in points
/// @param keepNext never parted from the paragraph after it
record Layout(
        Align align,
        Optional<String> style,
        double firstLine,
        double left,
        double right,
        int before,
        int after,
        Optional<PaperFormat.Spacing> spacing,
        boolean keepNext) {

    /// Where lines begin and end.
    enum Align {
        LEFT,
        CENTRE,
        JUSTIFIED
    }

    static final Layout CENTRED = new Layout(Align.CENTRE, Optional.empty(), 0, 0, 0, 0, 0, Optional.empty(), false);
    static final Layout LEFT = new Layout(Align.LEFT, Optional.empty(), 0, 0, 0, 0, 0, Optional.empty(), false);

    /// Running text of this format.
    static Layout body(PaperFormat format) {
        return new Layout(
                Align.JUSTIFIED,
                Optional.empty(),
                format.firstLineIndent(),
                0,
                0,
                6,
                0,
                Optional.of(format.spacing()),
                false);
    }

    Layout styled(String name) {
        return new Layout(align, Optional.of(name), firstLine, left, right, before, after, spacing, keepNext);
    }

    Layout before(int points) {
        return new Layout(align, style, firstLine, left, right, points, after, spacing, keepNext);
    }

    Layout after(int points) {
        return new Layout(align, style, firstLine, left, right, before, points, spacing, keepNext);
    }

    /// Both edges moved in, in millimetres.
    Layout within(double mm) {
        return new Layout(align, style, firstLine, mm, mm, before, after, spacing, keepNext);
    }

    /// Capitals and names are not stretched to both margins.
    Layout toTheLeft() {
        return new Layout(Align.LEFT, style, firstLine, left, right, before, after, spacing, keepNext);
    }

    Layout kept() {
        return new Layout(align, style, firstLine, left, right, before, after, spacing, true);
    }
}
