package vn.doithoai.web;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.doithoai.conference.Reason;
import vn.doithoai.conference.Ticket;
import vn.doithoai.wire.Json;

/// The description of the interface (OpenAPI 3.1), made of the tables that the server itself runs on.
final class OpenApi {
    /// As a delegate sees it, who may leave out most.
    private static final Commands.With NOTHING = new Commands.With(() -> new Ticket("", ""), Optional.empty(), true);

    private OpenApi() {}

    static Buffer of(List<Route> routes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("openapi", "3.1.0");
        all.put(
                "info",
                map(
                        "title", "Đối Thoại",
                        "version", "1",
                        "description", "The hall server. Times are RFC 3339 with offset, ids are texts."));
        all.put("paths", paths(routes));
        all.put(
                "components",
                map(
                        "schemas", schemas(),
                        "responses", map("Problem", problem()),
                        "securitySchemes", securitySchemes()));
        return Buffer.buffer(Json.bytes(all));
    }

    private static Map<String, Object> paths(List<Route> routes) {
        Map<String, Object> paths = new TreeMap<>();
        for (Route route : routes) {
            @SuppressWarnings("unchecked")
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(route.template(), _ -> new LinkedHashMap<>());
            path.put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
        }
        return paths;
    }

    private static Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", route.summary());
        operation.put("security", security(route));
        if (!route.access().equals(Route.ANYBODY)) {
            operation.put("x-roles", route.access().stream().map(Json::kebab).toList());
        }
        List<Object> parameters = new ArrayList<>();
        Route.split(route.template()).stream()
                .filter(part -> part.startsWith("{"))
                .map(part -> inPath(part.substring(1, part.length() - 1)))
                .forEach(parameters::add);
        route.query().forEach(query -> parameters.add(parameter(query)));
        if (!parameters.isEmpty()) operation.put("parameters", parameters);
        if (!route.takes().types().isEmpty()) operation.put("requestBody", body(route));
        operation.put("responses", responses(route));
        return operation;
    }

    private static List<Object> security(Route route) {
        if (route.access().equals(Route.ANYBODY)) return List.of();
        List<Object> ways = new ArrayList<>(List.of(map("bearer", List.of()), map("cookie", List.of())));
        if (route.takes().equals(Takes.SOCKET)) ways.add(map("token", List.of()));
        return ways;
    }

    private static Map<String, Object> inPath(String name) {
        return map("name", name, "in", "path", "required", true, "schema", map("type", "string"));
    }

    private static Map<String, Object> parameter(Query query) {
        return map("name", query.name(), "in", "query", "required", query.required(), "schema", query.schema());
    }

    private static Map<String, Object> body(Route route) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : route.takes().types()) {
            boolean json = type.equals(Route.JSON);
            content.put(type, json ? map("schema", schema(route)) : map());
        }
        return map("required", needed(route), "content", content);
    }

    /// A body whose fields may all be left out may be left out itself.
    private static boolean needed(Route route) {
        return route.reads()
                .map(Described::schema)
                .map(schema -> schema.containsKey("required"))
                .orElse(true);
    }

    private static Map<String, Object> schema(Route route) {
        if (route.template().equals(CommandRoute.TEMPLATE)) return reference("Command");
        return route.reads().map(Described::schema).orElseGet(() -> map("type", "object"));
    }

    private static Map<String, Object> responses(Route route) {
        Map<String, Object> good = map("description", "As the summary says.");
        Object content = route.template().equals(CommandRoute.TEMPLATE) ? map("schema", reference("Told")) : map();
        Map<String, Object> types = new LinkedHashMap<>();
        route.gives().forEach(type -> types.put(type, content));
        if (!types.isEmpty()) good.put("content", types);
        Map<String, Object> responses = new LinkedHashMap<>();
        route.statuses().forEach(status -> responses.put(Integer.toString(status), good));
        responses.put("default", map("$ref", "#/components/responses/Problem"));
        return responses;
    }

    private static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        List<Object> commands = new ArrayList<>();
        Map<String, Object> names = new LinkedHashMap<>();
        Commands.all().forEach((type, reader) -> {
            String name = "command-" + type;
            schemas.put(name, command(type, reader));
            commands.add(reference(name));
            names.put(type, "#/components/schemas/" + name);
        });
        schemas.put("Command", map("oneOf", commands, "discriminator", map("propertyName", "type", "mapping", names)));
        schemas.put(
                "Told",
                map(
                        "type", "object",
                        "properties",
                                map(
                                        "seq", map("type", "integer", "description", "The journal's newest line."),
                                        "result", map("type", "object")),
                        "required", List.of("seq", "result")));
        schemas.put("Problem", problemSchema());
        return schemas;
    }

    private static Map<String, Object> command(String type, Commands.Reader reader) {
        Map<String, Object> schema = Described.schema(fields -> {
            String _ = fields.get("id", Kinds.ID);
            String _ = fields.get("type", Kind.words(Map.of(type, type)));
            return reader.read(fields, NOTHING);
        });
        schema.put("x-roles", Roles.senders(type).stream().map(Json::kebab).toList());
        return schema;
    }

    private static Map<String, Object> problem() {
        return map(
                "description",
                "What is wrong, and what to do next (RFC 9457).",
                "content",
                map("application/problem+json", map("schema", reference("Problem"))));
    }

    private static Map<String, Object> problemSchema() {
        List<String> codes = Stream.concat(Stream.of(Reason.values()).map(Json::kebab), Sentences.codes().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> text = map("type", "string");
        return map(
                "type", "object",
                "properties",
                        map(
                                "type",
                                text,
                                "title",
                                text,
                                "status",
                                map("type", "integer"),
                                "code",
                                map("type", "string", "enum", codes),
                                "detail",
                                text,
                                "errors",
                                map(
                                        "type",
                                        "array",
                                        "items",
                                        map(
                                                "type",
                                                "object",
                                                "properties",
                                                map(
                                                        "row",
                                                        map("type", "integer"),
                                                        "field",
                                                        text,
                                                        "code",
                                                        text,
                                                        "detail",
                                                        text)))),
                "required", List.of("type", "title", "status", "code", "detail"));
    }

    private static Map<String, Object> securitySchemes() {
        return map(
                "bearer", map("type", "http", "scheme", "bearer"),
                "cookie", map("type", "apiKey", "in", "cookie", "name", Callers.COOKIE),
                "token", map("type", "apiKey", "in", "query", "name", "token"));
    }

    private static Map<String, Object> reference(String schema) {
        return map("$ref", "#/components/schemas/" + schema);
    }

    /// In the order in which it is written, which is the order in which people read it.
    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
