package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes that any WebSocket client understands, read back by Netty's own decoder.
class FramingTest {
    private final EmbeddedChannel client = new EmbeddedChannel(
            new WebSocket13FrameDecoder(WebSocketDecoderConfig.newBuilder()
                    .expectMaskedFrames(false)
                    .maxFramePayloadLength(Framing.FRAME_BYTES_MAX)
                    .build()),
            new WebSocketFrameAggregator(1_000_000));

    @ParameterizedTest
    @DisplayName("a text of any length arrives as it is, in frames that every client takes")
    @ValueSource(ints = {0, 1, 125, 126, 127, 65_535, 65_536, 65_537, 131_072, 131_073, 400_000})
    void texts(int length) {
        String text = "ữ".repeat(length / 3) + "x".repeat(length % 3);
        assertTrue(client.writeInbound(Framing.text(text.getBytes(StandardCharsets.UTF_8))));
        TextWebSocketFrame frame = assertInstanceOf(TextWebSocketFrame.class, client.readInbound());
        assertEquals(text, frame.text());
        frame.release();
    }

    @ParameterizedTest
    @DisplayName("a ping goes before the text that it comes with")
    @ValueSource(strings = {"{}", "{\"seq\":1}"})
    void pings(String text) {
        assertTrue(client.writeInbound(Framing.pingAndText(text.getBytes(StandardCharsets.UTF_8))));
        PingWebSocketFrame ping = assertInstanceOf(PingWebSocketFrame.class, client.readInbound());
        assertEquals(0, ping.content().readableBytes());
        TextWebSocketFrame frame = assertInstanceOf(TextWebSocketFrame.class, client.readInbound());
        assertEquals(text, frame.text());
        ping.release();
        frame.release();
    }
}
