package vn.doithoai.live;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// A client that speaks WebSocket by hand, so that it can leave undone what a library would do: read, answer a ping.
final class RawClient implements AutoCloseable {
    private static final int WAIT_MS = 20_000;
    private static final int OPCODE = 0x0f;
    private static final int FINAL = 0x80;
    private static final int CLOSE = 0x8;
    private static final int PING = 0x9;

    long bytes;
    int texts;
    int pings;
    private final Socket socket = new Socket();
    private final DataInputStream in;

    /// @param receiveBuffer how much the kernel takes for it while it does not read
    RawClient(int port, String query, int receiveBuffer) throws IOException {
        socket.setReceiveBufferSize(receiveBuffer);
        socket.setSoTimeout(WAIT_MS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String request = "GET /live?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                + Base64.getEncoder().encodeToString(new byte[16]) + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        in = new DataInputStream(socket.getInputStream());
        String head = head();
        if (!head.startsWith("HTTP/1.1 101")) throw new IOException(head);
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) head.append((char) in.readUnsignedByte());
        return head.toString();
    }

    /// The next text message; absent when the server closes or cuts the connection.
    Optional<String> text() throws IOException {
        return text(() -> {});
    }

    /// The same, with something done between the pieces in which it comes.
    Optional<String> text(Runnable between) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.read();
            if (first < 0) return Optional.empty();
            byte[] payload = payload();
            switch (first & OPCODE) {
                case CLOSE -> {
                    return Optional.empty();
                }
                case PING -> pings++;
                default -> {
                    message.writeBytes(payload);
                    between.run();
                    if ((first & FINAL) != 0) {
                        texts++;
                        return Optional.of(message.toString(StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }

    private byte[] payload() throws IOException {
        int length = in.readUnsignedByte();
        int bytesLong = length < 126 ? length : length == 126 ? in.readUnsignedShort() : (int) in.readLong();
        byte[] payload = new byte[bytesLong];
        in.readFully(payload);
        bytes += bytesLong;
        return payload;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
