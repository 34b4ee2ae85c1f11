package vn.doithoai.journal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much room is left on a disk, while there is still time to make more.
public final class DiskRoom {
    /// A hall's day needs tens of megabytes; what fills a laptop's disk meanwhile is something else, and faster.
    private static final long LITTLE_BYTES = 1L << 30;
    /// On a disk that is small altogether.
    private static final int LITTLE_PART = 20;

    private DiskRoom() {}

    /// Whether the disk that holds this file or folder is nearly full. Blocks for as long as the disk takes to answer.
    public static boolean isLow(Path path) throws IOException {
        FileStore disk = Files.getFileStore(path);
        return isLow(disk.getUsableSpace(), disk.getTotalSpace());
    }

    static boolean isLow(long usable, long total) {
        return usable < Math.min(LITTLE_BYTES, total / LITTLE_PART);
    }
}
