package vn.doithoai.papers;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import vn.doithoai.conference.Conference;
import vn.doithoai.wire.Json;

/// The door to the papers. Blocking and pure: the same conference at the same moment gives the same paper, and nothing
/// is looked up or kept. Call it off the event loop.
public final class Papers {
    private Papers() {}

    /// A paper ready to be sent.
    public static final class File {
        private final String name;
        private final String contentType;
        private final byte[] bytes;

        private File(String name, String contentType, byte[] bytes) {
            this.name = name;
            this.contentType = contentType;
            this.bytes = bytes;
        }

        /// What a browser should call it.
        public String name() {
            return name;
        }

        /// Its media type.
        public String contentType() {
            return contentType;
        }

        /// The file itself; the caller's own copy.
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /// The paper by its name and extension in the address, as `minutes` and `docx`; empty when there is no such paper,
    /// when it cannot be had in that format, or when the conference has no plan yet.
    ///
    /// @param now the moment that the paper says it was drawn up
    public static Optional<File> render(String name, String extension, Conference hall, Instant now) {
        return Paper.named(name)
                .flatMap(paper -> Format.named(extension)
                        .flatMap(format -> render(paper, format, hall, now)
                                .map(bytes -> new File(
                                        paper.fileName(hall.plan().id(), format), format.contentType(), bytes))));
    }

    /// The paper's bytes; empty when it cannot be had in that format, or when the conference has no plan yet.
    ///
    /// @param now the moment that the paper says it was drawn up
    public static Optional<byte[]> render(Paper paper, Format format, Conference hall, Instant now) {
        if (hall.planned().isEmpty() || !paper.formats().contains(format)) return Optional.empty();
        return Optional.of(
                switch (paper) {
                    case MINUTES -> written(format, MinutesContent.of(hall, now), MinutesPaper::docx);
                    case NOTICE -> written(format, NoticeContent.of(hall, now), NoticePaper::docx);
                    case PETITIONS -> written(format, PetitionsContent.of(hall, now), PetitionsSheet::xlsx);
                });
    }

    private static <C> byte[] written(Format format, C content, Function<C, byte[]> forTheOffice) {
        return format == Format.JSON ? Json.bytes(content) : forTheOffice.apply(content);
    }
}
