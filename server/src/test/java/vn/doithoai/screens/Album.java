package vn.doithoai.screens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Photographs screens at their real sizes, and binds the pictures into one page that carries them all.
final class Album implements Onlooker {
    private static final String TEMPLATE = "pictures.html";
    private static final String FIGURE = """
            <figure><button type="button"><img loading="lazy" data-width="{{width}}" data-height="{{height}}"
            alt="{{caption}}" src="data:image/png;base64,{{data}}"></button>
            <figcaption><b>{{caption}}</b> <span>{{width}} × {{height}}</span></figcaption></figure>
            """;
    private static final String SECTION = """
            <section id="{{id}}"><h2>{{title}}</h2><div class="moments">
            {{figures}}</div></section>
            """;

    private final Path folder;
    private final Map<Chapter, List<Picture>> pictures = new EnumMap<>(Chapter.class);

    private record Picture(String caption, Size size, String file) {}

    /// @param folder where each picture lies as a file of its own
    Album(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void look(Screen screen, String moment) {
        look(screen, moment, Chapter.of(screen).sizes());
    }

    /// At other sizes than the usual ones.
    void look(Screen screen, String moment, List<Size> sizes) {
        Chapter chapter = Chapter.of(screen);
        for (Size size : sizes) {
            List<Picture> those = pictures.computeIfAbsent(chapter, any -> new ArrayList<>());
            String file = String.format(
                    Locale.ROOT, "%s-%s-%s.png", chapter.name().toLowerCase(Locale.ROOT), slug(moment), size);
            screen.photograph(folder.resolve(file), size, chapter.isScrolled());
            those.add(new Picture(moment.replaceFirst("^\\d+ ", ""), size, file));
        }
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// Writes the page, with everything in it.
    void bind(Path page) throws IOException {
        StringBuilder index = new StringBuilder();
        StringBuilder chapters = new StringBuilder();
        for (Map.Entry<Chapter, List<Picture>> each : pictures.entrySet()) {
            String id = each.getKey().name().toLowerCase(Locale.ROOT);
            String title = escaped(each.getKey().title());
            StringBuilder figures = new StringBuilder();
            for (Picture picture : each.getValue()) figures.append(figure(picture));
            index.append("<a href=\"#").append(id).append("\">").append(title).append("</a> ");
            chapters.append(
                    SECTION.replace("{{id}}", id).replace("{{title}}", title).replace("{{figures}}", figures));
        }
        String template;
        try (var in = Album.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) throw new IOException(TEMPLATE + " is not there");
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.writeString(page, template.replace("{{index}}", index).replace("{{chapters}}", chapters));
    }

    private String figure(Picture picture) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(picture.file()));
        return FIGURE.replace("{{width}}", Integer.toString(picture.size().width()))
                .replace("{{height}}", Integer.toString(picture.size().height()))
                .replace("{{caption}}", escaped(picture.caption()))
                .replace("{{data}}", Base64.getEncoder().encodeToString(bytes));
    }

    /// How many pictures there are.
    int size() {
        return pictures.values().stream().mapToInt(List::size).sum();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
