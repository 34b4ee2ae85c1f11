package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.function.Supplier;

/// Draws an address of this server as a QR code, and nothing else: a server that draws any text for anybody makes
/// other people's traps look like ours.
final class QrRoute {
    private static final CharSequence SVG = HttpHeaders.createOptimized("image/svg+xml");
    private static final CharSequence PNG = HttpHeaders.createOptimized("image/png");
    /// What a camera still reads from a phone's length away.
    private static final int TEXT_MAX = 300;

    private final Aside aside;
    private final Supplier<String> publicUrl;

    QrRoute(Aside aside, Supplier<String> publicUrl) {
        this.aside = aside;
        this.publicUrl = publicUrl;
    }

    Route route() {
        return Route.get(
                        "/api/qr",
                        Route.PAIRED,
                        "An address of this server (?text=) as a QR code; ?format=png for a picture instead of SVG.",
                        this::draw)
                .giving(List.of(SVG.toString(), PNG.toString()))
                .asking(Query.text("text").needed(), Query.text("format"));
    }

    private Future<?> draw(Exchange x) {
        String text = x.request().getParam("text", "");
        if (text.length() > TEXT_MAX || !text.startsWith(publicUrl.get() + "/")) {
            throw new Malformed(List.of(new Fault.At("text", Fault.MALFORMED, publicUrl.get() + "/…")));
        }
        boolean png = "png".equals(x.request().getParam("format"));
        return aside.run(() -> png ? Buffer.buffer(QrCode.png(text)) : Buffer.buffer(QrCode.svg(text)))
                .compose(drawing -> x.data(200, png ? PNG : SVG, drawing));
    }
}
