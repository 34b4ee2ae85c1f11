package vn.doithoai.papers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The papers that a conference can ask for.
public enum Paper {
    /// Biên bản (R122).
    MINUTES("minutes", "bien-ban", Format.DOCX),
    /// Thông báo kết luận (R123).
    NOTICE("notice", "thong-bao-ket-luan", Format.DOCX),
    /// Bảng tổng hợp kiến nghị (R141).
    PETITIONS("petitions", "bang-tong-hop-kien-nghi", Format.XLSX);

    private final String path;
    private final String file;
    private final Format office;

    /// @param office how an office wants to have it
    Paper(String path, String file, Format office) {
        this.path = path;
        this.file = file;
        this.office = office;
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
        return Set.of(office, Format.JSON);
    }

    /// What a browser calls the file, as in `bien-ban-uong-bi-2024.docx`.
    String fileName(String conference, Format format) {
        return file + "-" + conference + "." + format.extension();
    }
}
