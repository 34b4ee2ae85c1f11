package vn.doithoai.device;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Ticket;
import vn.doithoai.wire.Fingerprint;

/// What only this server knows: 256 random bits in the data folder, from which the codes of delegates and their tokens
/// are computed, so that neither has to be stored.
///
/// Whoever copies the data folder must copy it too, or printed invitations open nothing any more.
public final class Secret {
    private static final int BYTES = 32;
    static final int CODE_DIGITS = 20;
    private static final BigInteger CODES = BigInteger.TEN.pow(CODE_DIGITS);
    private static final String TOKEN_PREFIX = "d.";

    private final SecretKeySpec key;

    private Secret(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /// Reads `secret.key`, which it makes first where there is none: 64 hex digits that only the owner may read.
    ///
    /// @throws IOException with a sentence for whoever starts the server
    public static Secret in(Path dataFolder, RandomGenerator random) throws IOException {
        Path file = dataFolder.resolve("secret.key");
        Files.createDirectories(dataFolder);
        if (!Files.exists(file)) write(file, random);
        String text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IOException(file + " is damaged: 64 hex digits belong there. Put it back from the backup; with"
                    + " another one, printed invitations open nothing any more.");
        }
        return new Secret(HexFormat.of().parseHex(text));
    }

    /// A delegate's code, the same for the same seed.
    public Ticket ticket(String seed) {
        return new Ticket(seed, Fingerprint.ofText(code(seed)));
    }

    /// The 20 digits that a seed gives.
    public String code(String seed) {
        String digits = new BigInteger(1, mac("code\n" + seed)).mod(CODES).toString();
        return "0".repeat(CODE_DIGITS - digits.length()) + digits;
    }

    /// A name for a text, the same for the same one, which nobody can work out elsewhere.
    public String mark(String text) {
        return HexFormat.of().formatHex(mac("mark\n" + text));
    }

    /// What proves a delegate after the code was shown once.
    public String token(Citizen citizen) {
        String name = TOKEN_PREFIX + citizen.conference() + "." + citizen.delegate();
        return name + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac("token\n" + name));
    }

    /// Whom a token proves; empty when it is not one of ours.
    public Optional<Citizen> citizen(String token) {
        if (!token.startsWith(TOKEN_PREFIX)) return Optional.empty();
        String[] parts = token.split("\\.", -1);
        if (parts.length != 4 || !parts[2].matches("[1-9][0-9]{0,8}")) return Optional.empty();
        Citizen named = new Citizen(parts[1], new DelegateId(Integer.parseInt(parts[2])));
        byte[] ours = token(named).getBytes(StandardCharsets.UTF_8);
        boolean same = MessageDigest.isEqual(ours, token.getBytes(StandardCharsets.UTF_8));
        return same ? Optional.of(named) : Optional.empty();
    }

    /// A delegate of a conference, proven.
    public record Citizen(String conference, DelegateId delegate) {}

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void write(Path file, RandomGenerator random) throws IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        // Half a key after a power cut, or another one, would lock every invitation out: it gets its name only when it
        // is complete on disk, and is used only when its name is there too.
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownerOnly(file));
        Files.writeString(fresh, HexFormat.of().formatHex(bytes) + "\n");
        sync(fresh, StandardOpenOption.WRITE);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        // Windows knows no sync of a folder and does it by itself.
        if (posix(file)) sync(file.resolveSibling("."), StandardOpenOption.READ);
    }

    private static void sync(Path fileOrFolder, StandardOpenOption opened) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, opened)) {
            channel.force(true);
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return posix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
