package vn.doithoai;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import vn.doithoai.conference.Words;
import vn.doithoai.device.Codes;
import vn.doithoai.hall.Hall;
import vn.doithoai.journal.Head;
import vn.doithoai.web.QrCode;

/// What a person reads in the terminal.
final class Terminal {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private static final Words PLAN_KEPT = new Words(
            "%s: config/ has changed, but the plan from before still holds: the conference has begun, or the new plan"
                    + " lacks a group, an agency, an item or a chair in use.",
            "%s: config/ đã thay đổi, nhưng kế hoạch trước đó vẫn được dùng: hội nghị đã khai mạc, hoặc kế hoạch mới"
                    + " thiếu một tổ chức, cơ quan, mục chương trình hay người chủ trì đang dùng.");

    private Terminal() {}

    /// Everything that is needed to begin.
    static void ready(HallServer server) {
        String url = server.publicUrl();
        String code = server.devices().firstCode();
        OUT.println();
        OUT.println("Đối Thoại đã sẵn sàng / is ready: " + url + "/");
        OUT.println();
        page(url, "/", "Ban tổ chức, ghép máy / organisers, pairing");
        page(url, "/kiosk", "Bàn đón tiếp, điểm danh / check-in at the door");
        page(url, "/d/…", "Đại biểu, theo mã in trên giấy mời / a delegate's own page");
        page(url, "/chair", "Máy tính bảng của chủ tọa / the chair's tablet");
        page(url, "/desk", "Bàn thư ký / the secretaries' desk");
        page(url, "/display", "Màn hình hội trường / the projector");
        OUT.println();
        if (server.devices().firstCodeUsedBefore()) {
            OUT.println("DOITHOAI_ORGANISER_CODE đã được dùng, nên có mã mới / was used before: here is a new one.");
        }
        OUT.println("Mã ghép máy của ban tổ chức, dùng một lần, trong 12 giờ /");
        OUT.println("the organisers' pairing code, good once, for 12 hours:");
        OUT.println();
        OUT.println("    " + readable(server));
        OUT.println();
        OUT.println(QrCode.inTerminal(url + "/?code=" + code));
        OUT.println("Hội nghị / conferences:");
        server.halls().all().forEach(Terminal::conference);
        OUT.println("Dữ liệu / data: " + server.config().settings().data());
        server.config().settings().backup().ifPresent(folder -> OUT.println("Sao lưu mỗi 5 phút / copies: " + folder));
        server.config().remarks().forEach(OUT::println);
        server.keepingTheirPlan().forEach(Terminal::planKept);
        if (!server.config().settings().open()) loopback();
        OUT.flush();
    }

    /// One that was set is shown as it was set.
    private static String readable(HallServer server) {
        return server.config()
                .settings()
                .organiserCode()
                .filter(_ -> !server.devices().firstCodeUsedBefore())
                .orElseGet(() -> Codes.readable(server.devices().firstCode()));
    }

    private static void page(String url, String path, String what) {
        OUT.printf("  %-40s %s%n", url + path, what);
    }

    private static void conference(Hall hall) {
        OUT.printf("  %-40s %s%n", hall.id(), hall.conference().plan().title());
    }

    private static void planKept(String conference) {
        both(PLAN_KEPT.with(conference)).lines().forEach(OUT::println);
    }

    private static void loopback() {
        OUT.println();
        OUT.println("Chỉ máy này mở được. Để cả mạng LAN mở được: ghi `host: 0.0.0.0` vào config/hall.yaml");
        OUT.println("(hoặc DOITHOAI_HOST=0.0.0.0), rồi khởi động lại. /");
        OUT.println("Only this machine can open it. For the LAN: `host: 0.0.0.0` in config/hall.yaml");
        OUT.println("(or DOITHOAI_HOST=0.0.0.0), and `publicUrl` for another address; then start again.");
    }

    /// What a backup holds: every stream with its last line and the beginning of that line's hash, to note on paper.
    static void backedUp(Path target, Map<String, Head> ends) {
        OUT.println("Đã sao lưu và kiểm tra / backed up and verified: " + target.toAbsolutePath());
        ends.forEach((stream, end) ->
                OUT.printf("  %-40s %d  %s%n", stream, end.seq(), end.hash().substring(0, 16)));
    }

    /// A line of a rehearsal.
    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    /// A sentence for whoever runs the server, a line in each language.
    static String both(Words words) {
        return words.vietnamese() + "\n" + words.english();
    }

    /// Why it did not start.
    static void failed(String sentence) {
        ERR.println(sentence);
    }
}
