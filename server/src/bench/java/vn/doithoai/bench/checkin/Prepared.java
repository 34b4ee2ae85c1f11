package vn.doithoai.bench.checkin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server of ours with delegates on its list.
final class Prepared {
    static final String CONFERENCE = "uong-bi-2024";

    private static final int DELEGATES = 2_100;
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private Prepared() {}

    /// Pairs, invites everybody, and gives the load for it.
    static Load load(int port) throws IOException, InterruptedException {
        String paired = post(port, "/api/pair", "application/json", "", "{\"code\":\"" + HallProcess.CODE + "\"}");
        Matcher token = TOKEN.matcher(paired);
        if (!token.find()) throw new IOException(paired);
        StringBuilder list = new StringBuilder("Họ và tên,Tổ chức\n");
        for (int i = 0; i < DELEGATES; i++) list.append("Người ").append(i).append(",MTTQ thành phố\n");
        String path = "/api/conferences/" + CONFERENCE + "/imports/delegates";
        String imported = post(port, path, "text/csv", token.group(1), list.toString());
        if (!imported.startsWith("{\"added\":" + DELEGATES)) throw new IOException(imported);
        return new Load(port, CONFERENCE, token.group(1));
    }

    private static String post(int port, String path, String type, String token, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
