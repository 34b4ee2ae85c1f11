package vn.doithoai.papers;

/// The kinds of official papers, as they stand above the text and, shortened, in the number.
enum PaperKind {
    MINUTES("BIÊN BẢN", "BB"),
    NOTICE("THÔNG BÁO", "TB");

    private final String title;
    private final String code;

    PaperKind(String title, String code) {
        this.title = title;
        this.code = code;
    }

    String title() {
        return title;
    }

    String code() {
        return code;
    }
}
