package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.device.Secret;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.Line;
import vn.doithoai.wire.Json;

/// What only the organiser may carry out of the house: the journal, and the codes for the invitations.
final class OrganiserRoutes {
    private static final CharSequence LINES = HttpHeaders.createOptimized("application/jsonl");
    /// One page: short enough that nobody's commit waits for it.
    private static final int PAGE_LINES = 500;

    private final Journal journal;
    private final Secret secret;
    private final UnaryOperator<String> delegatePage;

    OrganiserRoutes(Journal journal, Secret secret, UnaryOperator<String> delegatePage) {
        this.journal = journal;
        this.secret = secret;
        this.delegatePage = delegatePage;
    }

    List<Route> all() {
        return List.of(
                Route.get(
                                "/api/conferences/{c}/journal",
                                Route.ORGANISER,
                                "Everything that has happened, one JSON object a line; ?after=SEQ for what is newer.",
                                this::journal)
                        .giving(List.of("application/jsonl"))
                        .asking(Query.text("after")),
                Route.get(
                        "/api/conferences/{c}/delegates/{id}/code",
                        Route.ORGANISER,
                        "The code on a delegate's invitation, for printing it again.",
                        this::code),
                Route.get(
                        "/api/conferences/{c}/codes",
                        Route.ORGANISER,
                        "The codes on all invitations that hold, for printing them.",
                        this::codes));
    }

    private Future<?> journal(Exchange x) {
        long after = after(x);
        String stream = x.inHall().id();
        return journal.page(stream, after, PAGE_LINES).compose(first -> {
            HttpServerResponse response = x.request().response();
            Headers.onData(response);
            response.putHeader(HttpHeaders.CONTENT_TYPE, LINES).setChunked(true);
            return written(response, stream, first);
        });
    }

    /// One page after the other, each once the one before has been taken: a slow reader costs memory for one.
    private Future<Void> written(HttpServerResponse response, String stream, List<Line> lines) {
        if (lines.size() < PAGE_LINES) return response.end(asText(lines));
        return response.write(asText(lines))
                .compose(_ -> journal.page(stream, lines.getLast().seq(), PAGE_LINES))
                .compose(next -> written(response, stream, next));
    }

    private static Buffer asText(List<Line> lines) {
        Buffer text = Buffer.buffer();
        for (Line line : lines) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("seq", line.seq());
            json.put("at", line.entry().at());
            json.put("actor", line.entry().actor());
            json.put("device", line.entry().device());
            json.put("command", line.entry().command());
            json.put("type", line.entry().type());
            json.put("version", line.entry().version());
            json.put("body", new RawJson(line.entry().body()));
            line.entry().result().ifPresent(result -> json.put("result", new RawJson(result)));
            json.put("hash", line.hash());
            text.appendBytes(Json.bytes(json)).appendByte((byte) '\n');
        }
        return text;
    }

    private static long after(Exchange x) {
        String after = x.request().getParam("after", "0");
        if (!after.matches("[0-9]{1,18}")) throw new Malformed("after", Fault.MALFORMED);
        return Long.parseLong(after);
    }

    private Future<?> code(Exchange x) {
        String id = x.at("id");
        if (!id.matches("[1-9][0-9]{0,8}")) throw Problem.of(404, "not-found");
        Delegate delegate = x.inHall()
                .conference()
                .attendance()
                .delegate(new DelegateId(Integer.parseInt(id)))
                .orElseThrow(() -> Problem.of(404, "not-found"));
        return x.json(200, coded(delegate));
    }

    private Future<?> codes(Exchange x) {
        List<Map<String, Object>> codes = x.inHall()
                .conference()
                .attendance()
                .delegates()
                .values()
                .filter(delegate -> !delegate.isWithdrawn())
                .map(this::coded)
                .toList();
        return x.json(200, Map.of("codes", codes));
    }

    private Map<String, Object> coded(Delegate delegate) {
        String code = secret.code(delegate.ticket().seed());
        Map<String, Object> coded = new LinkedHashMap<>();
        coded.put("delegate", delegate.id());
        coded.put("code", code);
        coded.put("url", delegatePage.apply(code));
        return coded;
    }
}
