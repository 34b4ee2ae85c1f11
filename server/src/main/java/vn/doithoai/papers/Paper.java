package vn.doithoai.papers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The papers that a conference can ask for.
public enum Paper {
    /// Biên bản (R122).
    MINUTES("minutes", "bien-ban");

    private final String path;
    private final String file;

    Paper(String path, String file) {
        this.path = path;
        this.file = file;
    }

    /// The paper of this name in the address, if there is one.
    public static Optional<Paper> named(String path) {
        return Stream.of(values()).filter(paper -> paper.path.equals(path)).findFirst();
    }

    /// Its name in the address.
    public String path() {
        return path;
    }

    /// What it can be had as.
    public Set<Format> formats() {
        return switch (this) {
            case MINUTES -> Set.of(Format.DOCX, Format.JSON);
        };
    }

    /// What a browser calls the file, as in `bien-ban-uong-bi-2024.docx`.
    String fileName(String conference, Format format) {
        return file + "-" + conference + "." + format.extension();
    }
}
