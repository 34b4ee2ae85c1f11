package vn.doithoai.device;

import java.util.Base64;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Codes that people read and type, and tokens that nobody ever sees.
public final class Codes {
    /// No vowels (no words, and nothing that Telex or VNI could put a mark on), nothing that looks like a digit, and
    /// neither W nor D, which Telex turns into Ư and Đ.
    static final String LETTERS = "BCFGHJKLMNPQRSTVXZ";

    private static final int TOKEN_BYTES = 32;
    private static final int GROUP = 4;

    private Codes() {}

    /// So many letters: eight are 33 bits.
    static String letters(RandomGenerator random, int count) {
        StringBuilder code = new StringBuilder(count);
        for (int i = 0; i < count; i++) code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return code.toString();
    }

    /// 256 bits as text that fits in a cookie.
    static String token(RandomGenerator random) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// What somebody typed, without blanks and hyphens and in capitals.
    public static String typed(String code) {
        return code.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }

    /// A code as people read it: `BCFG-HJKL`.
    public static String readable(String code) {
        return code.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", "-");
    }
}
