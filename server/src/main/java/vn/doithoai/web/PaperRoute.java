package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Role;
import vn.doithoai.papers.Format;
import vn.doithoai.papers.Papers;

/// What goes out on paper, drawn up from the conference as it stands.
final class PaperRoute {
    /// Papers carry names and what was asked in full: they are for those who write and sign them. A supervisor reads
    /// masked, on paper as on the screen, and gets the signed ones from the office, as every addressee does.
    private static final Set<Role> READERS = EnumSet.of(Role.ORGANISER, Role.CHAIR, Role.SECRETARY);

    private final Aside aside;
    private final InstantSource clock;

    PaperRoute(Aside aside, InstantSource clock) {
        this.aside = aside;
        this.clock = clock;
    }

    Route route() {
        return Route.get(
                        "/api/conferences/{c}/papers/{file}",
                        READERS,
                        "A paper: `minutes.docx`, `notice.docx` or `petitions.xlsx`; its content alone as `.json`.",
                        this::paper)
                .giving(Stream.of(Format.values()).map(Format::contentType).toList());
    }

    private Future<?> paper(Exchange x) {
        String file = x.at("file");
        int dot = file.lastIndexOf('.');
        if (dot < 1) throw Problem.of(404, "not-found");
        Conference conference = x.inHall().conference();
        return aside.run(() ->
                        Papers.render(file.substring(0, dot), file.substring(dot + 1), conference, clock.instant()))
                .compose(paper -> sent(x, paper.orElseThrow(() -> Problem.of(404, "not-found"))));
    }

    private static Future<?> sent(Exchange x, Papers.File paper) {
        x.request()
                .response()
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + "\"");
        return x.data(200, paper.contentType(), Buffer.buffer(paper.bytes()));
    }
}
