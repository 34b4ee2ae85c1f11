package vn.doithoai.web;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/// What is told of bytes that are no request.
final class InvalidRequests {
    private InvalidRequests() {}

    static Problem problem(DecoderResult result) {
        Problem problem = switch (result.cause()) {
            case TooLongHttpLineException _ -> Problem.of(414, "uri-too-long");
            case TooLongHttpHeaderException _ -> Problem.of(431, "headers-too-large");
            case null, default -> Problem.of(400, "bad-request");
        };
        // Nobody knows where the next request would begin.
        return problem.with("Connection", "close");
    }
}
