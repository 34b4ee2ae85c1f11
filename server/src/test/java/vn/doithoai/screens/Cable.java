package vn.doithoai.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// What lies between the browsers and the server, and can be cut: a small TCP proxy with an address of its own.
final class Cable implements AutoCloseable {
    /// How a cable fails.
    enum Cut {
        /// The server's machine answers that nobody listens, and all that was open is reset: a server that died, a
        /// switch that was pulled out of the laptop.
        BROKEN,
        /// Nothing passes and nobody is told: a router that hangs. What was on its way arrives afterwards, as TCP
        /// sends it again.
        SILENT,
        /// What the browsers say still arrives, what the server answers is lost, and so is the connection.
        ANSWERS_LOST
    }

    private static final int BACKLOG = 100;
    private static final int CHUNK_BYTES = 8_192;

    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private volatile ServerSocket door;
    private volatile int serverPort;
    private boolean silent;
    private volatile boolean answersLost;

    private Cable(ServerSocket door) {
        this.door = door;
        this.port = door.getLocalPort();
        listen(door);
    }

    /// A cable that leads nowhere yet.
    static Cable laid() {
        return new Cable(door(0));
    }

    /// Leads to a server on this machine from now on.
    Cable to(int server) {
        serverPort = server;
        return this;
    }

    /// Where browsers find the hall.
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void cut(Cut how) {
        switch (how) {
            case BROKEN -> {
                closeQuietly(door);
                resetAll();
            }
            case SILENT -> silence(true);
            case ANSWERS_LOST -> answersLost = true;
        }
    }

    /// Cuts, and mends when the time is over.
    ///
    /// @return when it was whole again, in milliseconds since 1970
    long cutFor(Cut how, long millis) throws Exception {
        cut(how);
        return mendAt(System.currentTimeMillis() + millis);
    }

    /// Mends at that moment.
    ///
    /// @param moment in milliseconds since 1970
    /// @return when it was whole again
    long mendAt(long moment) throws Exception {
        long rest = Math.max(0, moment - System.currentTimeMillis());
        return timer.schedule(this::mend, rest, TimeUnit.MILLISECONDS).get();
    }

    /// Whole again.
    ///
    /// @return when, in milliseconds since 1970
    long mend() {
        if (answersLost) resetAll();
        answersLost = false;
        if (door.isClosed()) {
            door = door(port);
            listen(door);
        }
        silence(false);
        return System.currentTimeMillis();
    }

    private static ServerSocket door(int port) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(ServerSocket at) {
        Thread.ofVirtual().start(() -> {
            while (!at.isClosed()) {
                try {
                    Socket browser = at.accept();
                    Thread.ofVirtual().start(() -> join(browser));
                } catch (IOException closed) {
                    closeQuietly(at);
                }
            }
        });
    }

    private void join(Socket browser) {
        open.add(browser);
        Socket server = new Socket();
        open.add(server);
        try {
            // Let in just before the cut, and not seen by it.
            if (door.isClosed()) throw new IOException("cut");
            awaitSound();
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort));
            Thread.ofVirtual().start(() -> pump(server, browser, true));
            pump(browser, server, false);
        } catch (IOException nobodyThere) {
            reset(browser);
        }
    }

    /// Both ends are closed when one is: a browser or server that goes on needs no half of a connection.
    private void pump(Socket from, Socket to, boolean answers) {
        byte[] chunk = new byte[CHUNK_BYTES];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                awaitSound();
                if (!(answers && answersLost)) out.write(chunk, 0, read);
            }
        } catch (IOException ended) {
            closeQuietly(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private synchronized void silence(boolean now) {
        silent = now;
        notifyAll();
    }

    private synchronized void awaitSound() throws IOException {
        try {
            while (silent) wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void resetAll() {
        open.forEach(Cable::reset);
        open.clear();
    }

    /// Closes with RST, as a machine does that knows nothing of this connection.
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            // It was closed already.
        }
        closeQuietly(socket);
    }

    private static void closeQuietly(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception ignored) {
            // Closed already, or never open.
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        closeQuietly(door);
        silence(false);
        resetAll();
    }
}
