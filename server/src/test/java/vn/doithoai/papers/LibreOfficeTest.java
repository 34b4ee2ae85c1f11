package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program than the one that wrote it opens the paper and prints it: LibreOffice, as tagged PDF. The PDFs lie
/// in `target/papers` for a person to look at.
class LibreOfficeTest {
    private static final String TAGGED =
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";
    private static final Path OUT = Path.of("target", "papers");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @BeforeAll
    static void needsLibreOffice() {
        boolean installed = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        boolean ci = System.getenv("CI") != null;
        assertTrue(installed || !ci, "CI has no soffice: install libreoffice-writer-nogui");
        assumeTrue(installed, "soffice is not installed: nothing was tried");
    }

    @Test
    void printsTheMinutesAndTheNoticeOfBothRegimesAsTaggedPdf(@TempDir Path profile)
            throws IOException, InterruptedException {
        Files.createDirectories(OUT);
        List<String> files = new ArrayList<>();
        for (HalfDay day : List.of(HalfDay.lived(SamplePlans.PARTY), HalfDay.lived(SamplePlans.STATE))) {
            for (Paper paper : List.of(Paper.MINUTES, Paper.NOTICE)) {
                String file = paper.path() + "-" + day.hall().plan().id();
                byte[] docx =
                        Papers.render(paper, Format.DOCX, day.hall(), day.now()).orElseThrow();
                Files.write(OUT.resolve(file + ".docx"), docx);
                files.add(file);
            }
        }
        convert(profile, files.stream().map(file -> file + ".docx").toList());
        for (String file : files) {
            String pdf = Files.readString(OUT.resolve(file + ".pdf"), StandardCharsets.ISO_8859_1);
            assertTrue(pdf.startsWith("%PDF-"));
            assertTrue(pdf.contains("/StructTreeRoot"), "not tagged");
            assertTrue(pdf.contains("/Lang(vi-VN)"), "not in Vietnamese");
            long pages = pages(file);
            assertTrue(pages >= 3 && pages <= 8, () -> file + ": " + pages + " pages");
        }
    }

    @Test
    void printsTheNoticeOfAFullHall(@TempDir Path profile) throws IOException, InterruptedException {
        Files.createDirectories(OUT);
        HalfDay day = FullHall.of(SamplePlans.STATE);
        Files.write(
                OUT.resolve("notice-full.docx"),
                Papers.render(Paper.NOTICE, Format.DOCX, day.hall(), day.now()).orElseThrow());
        convert(profile, List.of("notice-full.docx"));
        assertTrue(pages("notice-full") <= 32, () -> pages("notice-full") + " pages");
    }

    private static long pages(String file) {
        try {
            return PAGE.matcher(Files.readString(OUT.resolve(file + ".pdf"), StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    private static void convert(Path profile, List<String> files) throws IOException, InterruptedException {
        Process soffice = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        "soffice",
                                        "--headless",
                                        "-env:UserInstallation=" + profile.toUri(),
                                        "--convert-to",
                                        TAGGED),
                                files.stream())
                        .toList())
                .directory(OUT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(soffice.waitFor(120, TimeUnit.SECONDS), "soffice did not end");
            assertEquals(0, soffice.exitValue());
        } finally {
            soffice.descendants().forEach(ProcessHandle::destroyForcibly);
            soffice.destroyForcibly();
        }
    }
}
