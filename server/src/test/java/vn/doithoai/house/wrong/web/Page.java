package vn.doithoai.house.wrong.web;

/// A page, which the core must not know.
public final class Page {
    private Page() {}

    public static String title() {
        return "a page";
    }
}
