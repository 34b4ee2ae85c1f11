package vn.doithoai.papers;

import java.util.Optional;
import java.util.stream.Stream;

/// What a paper can be had as.
public enum Format {
    /// For Word and LibreOffice, to be put right and signed.
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /// For Excel and LibreOffice, to be followed up.
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// The content alone, for other programs.
    JSON("json", "application/json");

    private final String extension;
    private final String contentType;

    Format(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /// The format with this extension, if there is one.
    public static Optional<Format> named(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /// What stands after the dot.
    public String extension() {
        return extension;
    }

    /// The media type.
    public String contentType() {
        return contentType;
    }
}
