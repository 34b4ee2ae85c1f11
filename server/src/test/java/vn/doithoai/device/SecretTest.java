package vn.doithoai.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.wire.Fingerprint;

/// What is computed from the secret, and how the secret is kept.
class SecretTest {
    private static final Secret.Citizen CITIZEN = new Secret.Citizen("uong-bi-2024", new DelegateId(17));

    @TempDir
    Path data;

    @Test
    void codesStayTheSameForTheSameSecretAndSeed() throws IOException {
        Secret secret = open();
        assertEquals(secret.code("a:1"), open().code("a:1"));
        assertNotEquals(secret.code("a:1"), secret.code("a:2"));
        assertEquals(
                Fingerprint.ofText(secret.code("a:1")), secret.ticket("a:1").codeHash());
        assertTrue(IntStream.range(0, 2_000)
                .mapToObj(i -> secret.code("a:" + i))
                .allMatch(code -> code.matches("[0-9]{20}")));
        Files.delete(data.resolve("secret.key"));
        assertNotEquals(secret.code("a:1"), open().code("a:1"));
    }

    @Test
    void aMarkIsTheSameForTheSameTextAndOnlyHere() throws IOException {
        String mark = open().mark("Nguyễn Văn An");
        assertEquals(mark, open().mark("Nguyễn Văn An"));
        assertNotEquals(mark, open().mark("Nguyễn Văn Ân"));
        Files.delete(data.resolve("secret.key"));
        assertNotEquals(mark, open().mark("Nguyễn Văn An"));
    }

    @Test
    void aTokenProvesItsDelegateAndNobodyElse() throws IOException {
        Secret secret = open();
        String token = secret.token(CITIZEN);
        assertEquals(Optional.of(CITIZEN), secret.citizen(token));
        String[] others = {
            "",
            "d.",
            token.substring(1),
            token + "A",
            token.replace(".17.", ".18."),
            token.replace("bi", "by"),
            token.replace(".17.", ".017."),
            "d.uong-bi-2024.17.",
            "d.uong-bi-2024.99999999999.x"
        };
        for (String other : others) assertEquals(Optional.empty(), secret.citizen(other), other);
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        open();
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))));
    }

    @Test
    void aDamagedOneIsNotReplacedSilently() throws IOException {
        open();
        Files.writeString(data.resolve("secret.key"), "half");
        IOException told = assertThrows(IOException.class, this::open);
        assertTrue(told.getMessage().contains("backup"), told.getMessage());
    }

    private Secret open() throws IOException {
        return Secret.in(data, new SecureRandom());
    }
}
