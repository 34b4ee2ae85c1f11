package vn.doithoai.bench.checkin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.doithoai.bench.Samples;

/// How long one sync of the disk takes.
final class Disk {
    private static final int BLOCK = 4096;
    private static final int BLOCKS = 256;

    private final Path file;

    Disk(Path folder) {
        file = folder.resolve("sync.bin");
    }

    /// So many syncs, one after the other, in nanoseconds.
    void sync(int times, Samples samples) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(BLOCK * BLOCKS), 0);
            channel.force(true);
            for (int i = 0; i < times; i++) {
                long from = System.nanoTime();
                channel.write(ByteBuffer.allocate(BLOCK), (long) (i % BLOCKS) * BLOCK);
                channel.force(false);
                samples.add((double) (System.nanoTime() - from));
            }
        }
    }
}
