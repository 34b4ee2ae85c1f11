package vn.doithoai.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Submission;
import vn.doithoai.conference.Ticket;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.wire.Json;

/// Every change of a conference comes through here.
final class CommandRoute implements Route.Handler {
    static final String TEMPLATE = "/api/conferences/{c}/commands";

    /// Their answer carries the delegate's code and the page that it opens, which the core never sees.
    private static final Set<String> WITH_CODE = Set.of("add-delegate", "register-walk-in");

    private static final String SET_UP = "set-up";

    private final Vertx vertx;
    private final Secret secret;
    private final InstantSource clock;
    private final Function<String, Plan> plans;
    private final UnaryOperator<String> delegatePage;

    /// @param plans the plan of a conference as it stands in `config/`; may block
    /// @param delegatePage the address of a delegate's own page, by the delegate's code
    CommandRoute(
            Vertx vertx,
            Secret secret,
            InstantSource clock,
            Function<String, Plan> plans,
            UnaryOperator<String> delegatePage) {
        this.vertx = vertx;
        this.secret = secret;
        this.clock = clock;
        this.plans = plans;
        this.delegatePage = delegatePage;
    }

    @Override
    public Future<?> handle(Exchange x) {
        JsonNode json = x.json();
        String type = json.path("type").asText();
        Commands.Reader reader = Commands.of(type);
        if (!x.known().maySend(type)) throw Problem.of(403, "not-allowed");
        if (!type.equals(SET_UP)) return sent(x, json, reader, Optional.empty());
        String conference = x.inHall().id();
        return vertx.executeBlocking(() -> plans.apply(conference))
                .compose(plan -> sent(x, json, reader, Optional.ofNullable(plan)));
    }

    private Future<?> sent(Exchange x, JsonNode json, Commands.Reader reader, Optional<Plan> plan) {
        Hall hall = x.inHall();
        Sent sent = new Given(json).all(fields -> {
            String id = fields.get("id", Kinds.ID);
            String type = fields.get("type", Commands.TYPE);
            return new Sent(
                    id,
                    type,
                    reader.read(
                            fields,
                            new Commands.With(
                                    () -> ticket(hall, id),
                                    plan,
                                    x.known().author().delegate().isPresent())));
        });
        Submission wish = new Submission(sent.id, x.known().author(), clock.instant(), sent.command);
        return hall.submit(wish, Contents.fingerprint(wish, sent.type)).compose(answer -> told(x, sent, answer));
    }

    private record Sent(String id, String type, Command command) {}

    private Future<?> told(Exchange x, Sent sent, Answer answer) {
        return switch (answer) {
            case Answer.Refused refused -> Future.failedFuture(Problem.of(refused));
            case Answer.Done(long seq, String result) -> {
                String full = WITH_CODE.contains(sent.type) ? withCode(x.inHall(), sent.id, result) : result;
                String body = "{\"seq\":" + seq + ",\"result\":" + full + "}";
                yield x.data(200, HttpHeaderValues.APPLICATION_JSON, Buffer.buffer(body));
            }
        };
    }

    private Ticket ticket(Hall hall, String command) {
        return secret.ticket(Commands.seed(hall, command));
    }

    /// The code is computed from the command's id, so a repeat is told the same one and it is stored nowhere.
    private String withCode(Hall hall, String command, String result) {
        String code = secret.code(Commands.seed(hall, command));
        String url = Json.text(delegatePage.apply(code));
        return result.substring(0, result.length() - 1) + ",\"code\":\"" + code + "\",\"url\":" + url + "}";
    }
}
