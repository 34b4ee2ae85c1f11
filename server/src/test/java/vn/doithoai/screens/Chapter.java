package vn.doithoai.screens;

import java.util.List;

/// One screen of the hall in the picture book, and the real sizes that it has.
enum Chapter {
    START("Start page and organiser", "organiser"),
    KIOSK("Kiosk at the door", "kiosk"),
    PHONE("Delegate's phone", "phone"),
    CHAIR("Chair's tablet", "chair"),
    DESK("Secretary's desk", "desk"),
    DISPLAY("Projector", "display"),
    STYLEGUIDE("Every element", "styleguide");

    private final String title;
    private final String screen;

    Chapter(String title, String screen) {
        this.title = title;
        this.screen = screen;
    }

    String title() {
        return title;
    }

    List<Size> sizes() {
        return switch (this) {
            case START -> List.of(Size.TABLET, Size.PHONE);
            case KIOSK, CHAIR -> List.of(Size.TABLET, Size.UPRIGHT);
            case PHONE -> List.of(Size.PHONE);
            case DESK -> List.of(Size.TABLET, Size.LARGE);
            case DISPLAY -> List.of(Size.LARGE, Size.OLD_PROJECTOR);
            case STYLEGUIDE -> List.of(Size.TABLET);
        };
    }

    /// Whether people scroll this page: then the whole of it is photographed.
    boolean isScrolled() {
        return switch (this) {
            case START, PHONE, STYLEGUIDE -> true;
            case KIOSK, CHAIR, DESK, DISPLAY -> false;
        };
    }

    /// The chapter of a screen by its name: `other-phone` belongs to the phones.
    static Chapter of(Screen screen) {
        for (Chapter each : values()) if (screen.name().endsWith(each.screen)) return each;
        throw new IllegalArgumentException("no chapter for " + screen.name());
    }
}
