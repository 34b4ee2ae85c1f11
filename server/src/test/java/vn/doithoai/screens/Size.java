package vn.doithoai.screens;

import java.util.List;

/// A screen's width and height in CSS pixels.
record Size(int width, int height) {
    static final Size PHONE = new Size(360, 740);
    static final Size TABLET = new Size(1280, 800);
    static final Size UPRIGHT = new Size(800, 1280);
    static final Size LARGE = new Size(1920, 1080);
    static final Size OLD_PROJECTOR = new Size(1024, 768);
    static final Size SHARP_PROJECTOR = new Size(3840, 2160);
    static final Size PAPER = new Size(794, 1123);

    /// What every screen is photographed at.
    static final List<Size> ALL = List.of(PHONE, TABLET, LARGE);

    /// Phones and tablets are touched, the large ones looked at.
    boolean isTouched() {
        return width <= TABLET.width;
    }

    /// What is left of it, in CSS pixels, when a browser shows everything twice as large.
    Size at200Percent() {
        return new Size(width / 2, height / 2);
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
