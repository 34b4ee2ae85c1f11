package vn.doithoai.bench.checkin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;

/// Sends check-ins over so many connections, one at a time on each. One thread and no library: the load must not take
/// the processors that it measures.
final class Load {
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.ISO_8859_1);
    private static final AtomicLong IDS = new AtomicLong(System.nanoTime());
    private static final int ID_DIGITS = 20;
    private static final int DELEGATES = 1_000;
    private static final int FIRST_DELEGATE = 1_000;

    private final byte[] request;
    private final int idAt;
    private final int delegateAt;
    private final int port;

    /// @param token proves a reception's device
    Load(int port, String conference, String token) {
        String body = "{\"id\":\"" + "0".repeat(ID_DIGITS) + "\",\"type\":\"check-in\",\"delegate\":\"1000\"}";
        String text = "POST /api/conferences/" + conference + "/commands HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        this.request = text.getBytes(StandardCharsets.ISO_8859_1);
        this.idAt = text.indexOf("\"id\":\"") + 6;
        this.delegateAt = text.lastIndexOf("\"1000\"") + 1;
        this.port = port;
    }

    /// What a run came to.
    static final class Outcome {
        private final double seconds;
        private final long[] sorted;

        /// @param latencies in nanoseconds, from the time that was planned
        private Outcome(double seconds, long[] latencies) {
            this.seconds = seconds;
            this.sorted = latencies.clone();
            Arrays.sort(sorted);
        }

        double perSecond() {
            return sorted.length / seconds;
        }

        /// In nanoseconds.
        double quantile(double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        }
    }

    /// As fast as it goes.
    Outcome full(int connections, double seconds) throws IOException {
        return run(connections, seconds, Double.POSITIVE_INFINITY);
    }

    /// So many a second, evenly; what is late counts from when it was due.
    Outcome paced(int connections, double seconds, double perSecond) throws IOException {
        return run(connections, seconds, perSecond);
    }

    private Outcome run(int connections, double seconds, double perSecond) throws IOException {
        try (Selector selector = Selector.open()) {
            Deque<Line> idle = new ArrayDeque<>();
            Line[] all = new Line[connections];
            for (int i = 0; i < connections; i++) {
                all[i] = new Line(selector);
                idle.add(all[i]);
            }
            try {
                return new Run(selector, idle, seconds, perSecond).go();
            } finally {
                for (Line line : all) line.channel.close();
            }
        }
    }

    /// One run over open connections.
    private static final class Run {
        private final Selector selector;
        private final Deque<Line> idle;
        private final long from = System.nanoTime();
        private final long until;
        private final double nanosEach;
        private long[] latencies = new long[1 << 16];
        private int answers;
        private long sent;

        Run(Selector selector, Deque<Line> idle, double seconds, double perSecond) {
            this.selector = selector;
            this.idle = idle;
            this.until = from + (long) (seconds * 1e9);
            this.nanosEach = 1e9 / perSecond;
        }

        Outcome go() throws IOException {
            int busy = 0;
            while (true) {
                long now = System.nanoTime();
                while (now < until && !idle.isEmpty() && due() <= now) {
                    idle.remove().send(nanosEach == 0 ? now : due());
                    sent++;
                    busy++;
                }
                if (busy == 0 && now >= until) break;
                // Not a busy wait, which would take a processor from those who are measured.
                selector.select(nanosEach == 0 || idle.isEmpty() ? 1_000 : 1);
                for (SelectionKey key : selector.selectedKeys()) {
                    Line line = (Line) key.attachment();
                    if (!line.answered()) continue;
                    add(System.nanoTime() - line.planned);
                    idle.add(line);
                    busy--;
                }
                selector.selectedKeys().clear();
            }
            double took = (System.nanoTime() - from) / 1e9;
            return new Outcome(took, Arrays.copyOf(latencies, answers));
        }

        private long due() {
            return nanosEach == 0 ? from : from + (long) (sent * nanosEach);
        }

        private void add(long latency) {
            if (answers == latencies.length) latencies = Arrays.copyOf(latencies, answers * 2);
            latencies[answers++] = latency;
        }
    }

    /// One connection.
    private final class Line {
        private final SocketChannel channel;
        private final byte[] mine = request.clone();
        private final ByteBuffer out = ByteBuffer.wrap(mine);
        private final ByteBuffer in = ByteBuffer.allocateDirect(16 * 1024);
        private final byte[] heard = new byte[16 * 1024];
        private int length;
        private long planned;

        Line(Selector selector) throws IOException {
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.configureBlocking(false);
            channel.socket().setTcpNoDelay(true);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send(long when) throws IOException {
            planned = when;
            long id = IDS.getAndIncrement();
            digits(id, idAt, ID_DIGITS);
            digits(FIRST_DELEGATE + id % DELEGATES, delegateAt, 4);
            out.clear();
            while (out.hasRemaining()) channel.write(out);
        }

        private void digits(long number, int at, int count) {
            long rest = number;
            for (int i = at + count - 1; i >= at; i--) {
                mine[i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }

        /// Whether the whole answer is there.
        boolean answered() throws IOException {
            in.clear();
            int n = channel.read(in);
            if (n < 0) throw new IOException("the server closed the connection");
            in.flip();
            in.get(heard, length, n);
            length += n;
            int head = indexOf(END_OF_HEAD, 0);
            if (head < 0) return false;
            int at = indexOf(LENGTH, 0) + LENGTH.length;
            int body = 0;
            while (heard[at] != '\r') body = body * 10 + heard[at++] - '0';
            if (length < head + END_OF_HEAD.length + body) return false;
            if (!Arrays.equals(heard, 0, OK.length, OK, 0, OK.length)) {
                throw new IOException(new String(heard, 0, length, StandardCharsets.UTF_8));
            }
            length = 0;
            return true;
        }

        private int indexOf(byte[] what, int from) {
            for (int i = from; i <= length - what.length; i++) {
                if (Arrays.equals(heard, i, i + what.length, what, 0, what.length)) return i;
            }
            return -1;
        }
    }
}
