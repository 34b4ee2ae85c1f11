package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doithoai.conference.Role;

/// One thing that can be asked of the server.
///
/// @param template the address; `{c}` is any one part of it
/// @param access who may ask
/// @param takes what is sent along
/// @param reads how the fields of what is sent are read, which describes them too
/// @param gives the types that a good answer may have; none when nothing is sent back
/// @param statuses that a good answer may have, the usual one first
/// @param summary a sentence for the description
/// @param query what may stand behind the question mark
/// @param parts of the template, without the slashes
record Route(
        HttpMethod method,
        String template,
        Set<Role> access,
        Takes takes,
        Optional<Function<Fields, ?>> reads,
        List<String> gives,
        List<Integer> statuses,
        String summary,
        List<Query> query,
        Handler handler,
        List<String> parts) {
    /// Nobody needs to be paired.
    static final Set<Role> ANYBODY = EnumSet.noneOf(Role.class);
    /// Every device and delegate.
    static final Set<Role> PAIRED = EnumSet.allOf(Role.class);

    static final Set<Role> ORGANISER = EnumSet.of(Role.ORGANISER);

    static final String JSON = "application/json";

    /// Answers, or fails with what becomes a problem.
    interface Handler {
        Future<?> handle(Exchange exchange);
    }

    /// Something to look at.
    static Route get(String template, Set<Role> access, String summary, Handler handler) {
        return of(HttpMethod.GET, template, access, Takes.NOTHING, 200, summary, handler);
    }

    /// Something to do, with fields in JSON.
    static <T> Route post(
            String template,
            Set<Role> access,
            int status,
            String summary,
            Function<Fields, T> reads,
            BiFunction<Exchange, T, Future<?>> handler) {
        return of(HttpMethod.POST, template, access, Takes.JSON, status, summary, x -> handler.apply(x, x.read(reads)))
                .reading(reads);
    }

    /// Something to take away.
    static Route delete(String template, Set<Role> access, String summary, Handler handler) {
        return of(HttpMethod.DELETE, template, access, Takes.NOTHING, 204, summary, handler);
    }

    static Route of(
            HttpMethod method,
            String template,
            Set<Role> access,
            Takes takes,
            int status,
            String summary,
            Handler handler) {
        List<String> gives = status == 204 || takes.equals(Takes.SOCKET) ? List.of() : List.of(JSON);
        return new Route(
                method,
                template,
                access,
                takes,
                Optional.empty(),
                gives,
                List.of(status),
                summary,
                List.of(),
                handler,
                split(template));
    }

    /// The same with other types of answers. Where there are several, the address itself says which one is wanted.
    Route giving(List<String> types) {
        return new Route(method, template, access, takes, reads, types, statuses, summary, query, handler, parts);
    }

    /// The same with further statuses of a good answer.
    Route orStatus(int other) {
        List<Integer> all = Stream.concat(statuses.stream(), Stream.of(other)).toList();
        return new Route(method, template, access, takes, reads, gives, all, summary, query, handler, parts);
    }

    /// The same with what may stand behind the question mark.
    Route asking(Query... names) {
        return new Route(
                method, template, access, takes, reads, gives, statuses, summary, List.of(names), handler, parts);
    }

    private Route reading(Function<Fields, ?> reader) {
        return new Route(
                method, template, access, takes, Optional.of(reader), gives, statuses, summary, query, handler, parts);
    }

    /// The address in its parts, without the slashes.
    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /// The open parts of the template, when the address is one of its kind.
    Optional<Map<String, String>> match(List<String> address) {
        if (address.size() != parts.size()) return Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            if (!open(parts.get(i)) && !parts.get(i).equals(address.get(i))) return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (open(part)) found.put(part.substring(1, part.length() - 1), address.get(i));
        }
        return Optional.of(found);
    }

    private static boolean open(String part) {
        return part.startsWith("{");
    }
}
