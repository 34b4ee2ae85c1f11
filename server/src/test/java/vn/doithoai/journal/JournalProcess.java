package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A server of its own, as far as the journal goes, for the tests that kill it or spoil its disk: does what it is told
/// line by line and says what came of it.
///
/// `append` answers with the new end's number or the failure's name, `read` with the number of lines.
final class JournalProcess {

    private final Process process;
    private final BufferedReader said;
    private final PrintStream orders;
    private final long pid;

    private JournalProcess(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader();
        this.orders = new PrintStream(process.getOutputStream(), true);
        this.pid = Long.parseLong(said.readLine().replace("pid ", ""));
    }

    /// Starts it on this data folder; it has opened the journal when this returns.
    static JournalProcess start(Path folder) throws IOException {
        return new JournalProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JournalProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return pid;
    }

    void order(String what) {
        orders.println(what);
    }

    /// The next answer; null once the process has ended.
    @Nullable
    String answer() throws IOException {
        return said.readLine();
    }

    String answerTo(String order) throws IOException {
        order(order);
        return String.valueOf(answer());
    }

    /// Lets it come to a proper end.
    void end() throws InterruptedException {
        orders.close();
        process.waitFor();
    }

    /// SIGKILL.
    void kill() throws InterruptedException {
        // Not Process.destroyForcibly: it would throw away what the process said last.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    // ---- in the process itself

    public static void main(String[] args) throws IOException {
        // strace counts each thread's calls for itself: with one thread "the first sync" is one sync.
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(1));
        Path folder = Path.of(args[0]);
        Journal journal = Journal.open(vertx, new Storage.Sqlite(folder.resolve("journal.db")), folder)
                .await();
        var head = new AtomicReference<>(
                journal.read(JournalRig.STREAM, line -> {}).await());
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("pid " + ProcessHandle.current().pid());
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            Future<Head> answer = order.equals("append")
                    ? journal.append(JournalRig.STREAM, head.get(), JournalRig.entries(20))
                    : journal.read(JournalRig.STREAM, line -> {});
            System.out.println(answer.onSuccess(head::set)
                    .map(end -> Long.toString(end.seq()))
                    .otherwise(failure -> failure.getClass().getSimpleName())
                    .await());
        }
        journal.close().await();
        vertx.close().await();
    }
}
