package vn.doithoai.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in hex: of a value's JSON, of a text, of bytes.
public final class Fingerprint {
    private Fingerprint() {}

    /// Of the value's JSON.
    public static String of(Object value) {
        return sha256(Json.bytes(value));
    }

    /// Of the text's UTF-8.
    public static String ofText(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Of the bytes.
    public static String ofBytes(byte[] bytes) {
        return sha256(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
