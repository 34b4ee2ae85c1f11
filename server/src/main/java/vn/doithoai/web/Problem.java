package vn.doithoai.web;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Reason;
import vn.doithoai.config.ConfigRefused;
import vn.doithoai.device.Refusal;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.NotRecorded;
import vn.doithoai.intake.RowProblem;
import vn.doithoai.intake.UnreadableFile;
import vn.doithoai.live.TooManyScreens;
import vn.doithoai.wire.Json;

/// An answer that is not what was asked for (RFC 9457). The only place where failures become status codes.
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);
    private static final int RETRY_SECONDS = 1;

    private final int status;
    private final String code;
    private final transient Function<Language, String> sentence;
    private final transient Function<Language, List<Map<String, Object>>> errors;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    private Problem(int status, String code, Function<Language, String> sentence) {
        this(status, code, sentence, _ -> List.of());
    }

    private Problem(
            int status,
            String code,
            Function<Language, String> sentence,
            Function<Language, List<Map<String, Object>>> errors) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.sentence = sentence;
        this.errors = errors;
    }

    /// @param code leads to its sentence in `problems_*.properties`
    static Problem of(int status, String code) {
        return of(status, code, Map.of());
    }

    /// @param details words for the sentence, by the name of their place in it
    static Problem of(int status, String code, Map<String, String> details) {
        return new Problem(status, code, language -> Sentences.of(code, details, language));
    }

    /// A list with rows that must be mended first: nothing of it was taken.
    static Problem of(List<RowProblem> rows) {
        Map<String, String> count = Map.of(
                "count",
                Long.toString(rows.stream().map(RowProblem::row).distinct().count()));
        return new Problem(
                422,
                "list-refused",
                language -> Sentences.of("list-refused", count, language),
                language -> ofRows(rows, language));
    }

    /// What the rules refuse.
    static Problem of(Answer.Refused refused) {
        return refused(refused.reason(), refused.details());
    }

    private static Problem refused(Reason reason, Map<String, String> details) {
        return new Problem(409, Json.kebab(reason), language -> Sentences.of(reason, details, language));
    }

    /// What whoever asked is told of a failure. What nobody foresaw is logged, and told without its insides.
    static Problem of(Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case Malformed malformed -> malformed(malformed.faults());
            case Invalid invalid -> malformed(List.of(new Fault.At(invalid.field(), Fault.of(invalid.problem()), "")));
            case NotRecorded _ -> of(503, "not-recorded").with("Retry-After", Integer.toString(RETRY_SECONDS));
            case Refusal refusal -> refused(refusal.reason(), Map.of());
            case UnreadableFile file ->
                new Problem(422, Json.kebab(file.why()), language -> language.say(file.sentence()));
            case ConfigRefused config -> unreadablePlan(config);
            case TooManyScreens _ -> of(503, "too-many-screens").with("Retry-After", "10");
            default -> {
                LOG.error("a request failed", failure);
                yield of(500, "defect");
            }
        };
    }

    private static Problem unreadablePlan(ConfigRefused config) {
        return new Problem(422, "unreadable-plan", language -> {
            String why = language == Language.VI ? config.inVietnamese() : String.valueOf(config.getMessage());
            return Sentences.of("unreadable-plan", Map.of("why", why), language);
        });
    }

    private static Problem malformed(List<Fault.At> faults) {
        return new Problem(
                422,
                "malformed",
                language -> Sentences.of("malformed", Map.of(), language),
                language -> ofFields(faults, language));
    }

    /// The same with a header of the answer.
    Problem with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }

    /// The answer's body.
    byte[] json(Language language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", HttpResponseStatus.valueOf(status).reasonPhrase());
        body.put("status", status);
        body.put("code", code);
        body.put("detail", sentence.apply(language));
        List<Map<String, Object>> places = errors.apply(language);
        if (!places.isEmpty()) body.put("errors", places);
        return Json.bytes(body);
    }

    private static List<Map<String, Object>> ofFields(List<Fault.At> faults, Language language) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (Fault.At fault : faults) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("field", fault.field());
            error.put("code", Json.kebab(fault.fault()));
            error.put("detail", Sentences.of(fault, language));
            errors.add(error);
        }
        return errors;
    }

    private static List<Map<String, Object>> ofRows(List<RowProblem> rows, Language language) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (RowProblem row : rows) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("row", row.row());
            error.put("field", row.column());
            error.put("code", Json.kebab(row.wrong()));
            error.put("detail", language.say(row.sentence()));
            errors.add(error);
        }
        return errors;
    }
}
