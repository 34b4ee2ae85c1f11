package vn.doithoai.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/// The folder that everything of a server lies in.
final class DataFolder {

    /// For nobody's eyes but the server's: names and phone numbers lie in it.
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    /// Disks of other machines: their locks and syncs do not promise what the journal rests on.
    private static final Set<String> REMOTE =
            Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "afpfs", "webdav");

    private DataFolder() {}

    /// Makes the folder if it is not there.
    ///
    /// @throws JournalClosed when it is on another machine's disk
    static void prepare(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) make(folder);
        String kind = Files.getFileStore(folder).type();
        if (remote(kind)) throw Sentences.remote(folder.toAbsolutePath(), kind);
    }

    /// Whether a file system of this kind lies on another machine.
    static boolean remote(String kind) {
        return REMOTE.contains(kind.toLowerCase(Locale.ROOT));
    }

    private static void make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        else Files.createDirectories(folder);
    }
}
