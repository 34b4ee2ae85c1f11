package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTest {

    private static final Path FOLDER = Path.of("/srv/hall");

    @Test
    void absentMeansAFileInTheDataFolder() {
        assertEquals(new Storage.Sqlite(Path.of("/srv/hall/journal.db")), Storage.parse(Optional.empty(), FOLDER));
        assertEquals(new Storage.Sqlite(Path.of("/srv/hall/journal.db")), Storage.parse(Optional.of(" "), FOLDER));
    }

    @Test
    void aFileMayBeNamed() {
        assertEquals(new Storage.Sqlite(Path.of("/srv/hall/x y.db")), parse("sqlite:x y.db"));
        assertEquals(new Storage.Sqlite(Path.of("/mnt/usb/x.db")), parse("sqlite:/mnt/usb/x.db"));
    }

    @Test
    void aDatabaseIsNamedWithItsSpecialLettersEscaped() {
        assertEquals(
                new Storage.Postgres("db.hall.lan", 5433, "đối thoại", "hall+1", "p@ss:w/rd%"),
                parse("postgresql://hall+1:p%40ss:w%2Frd%25@db.hall.lan:5433/%C4%91%E1%BB%91i%20tho%E1%BA%A1i"));
        assertEquals(new Storage.Postgres("::1", 5432, "d", "u", ""), parse("postgresql://u@[::1]/d"));
    }

    @Test
    void thePasswordIsNeverInTheText() {
        Storage storage = parse("postgresql://hall:geheim@localhost/d");
        assertEquals("postgresql://hall@localhost:5432/d", storage.toString());
        assertEquals("postgresql://hall@localhost:5432/d", Dialect.of(storage).name());
        assertFalse(Dialect.of(storage).toString().contains("geheim"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://hall:geheim@localhost/d",
                "postgresql://hall:geheim@localhost",
                "postgresql://hall:geheim@/d",
                "postgresql://localhost/d",
                "postgresql://hall:ge heim@localhost/d",
                "postgresql://hall:geheim@localhost/d?sslmode=disable",
                "postgresql://hall:geheim@localhost/d/e",
                "postgresql://hall:gehe%zzim@localhost/d",
                "sqlite:",
                "sqlite::memory:",
                "sqlite:x.db?synchronous=off",
                "geheim"
            })
    void whatCannotBeMeantIsRefusedWithoutRepeatingIt(String setting) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> parse(setting));
        assertFalse(refusal.getMessage().contains("heim"), refusal.getMessage());
    }

    private static Storage parse(String setting) {
        return Storage.parse(Optional.of(setting), FOLDER);
    }
}
