package org.muster.launcher.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muster.launcher.host.PrivateFiles;

/** The file the application appends its progress to, read as it grows. */
public final class ProgressFile {

    private final Path file;
    private final ByteArrayOutputStream unfinishedLine = new ByteArrayOutputStream();
    private long read;

    private ProgressFile(Path file) {
        this.file = file;
    }

    public static ProgressFile emptied(Path file) {
        PrivateFiles.write(file, "");
        return new ProgressFile(file);
    }

    public Path path() {
        return file;
    }

    /** The lines completed since the last call. */
    public List<ProgressLine> news() {
        unfinishedLine.writeBytes(grown());
        byte[] all = unfinishedLine.toByteArray();
        int end = all.length;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        unfinishedLine.reset();
        unfinishedLine.write(all, end, all.length - end);
        return parsed(new String(all, 0, end, StandardCharsets.UTF_8));
    }

    private static List<ProgressLine> parsed(String lines) {
        return lines.lines().map(ProgressLine::parse).flatMap(Optional::stream).toList();
    }

    private byte[] grown() {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, open.length() - read)];
            open.seek(read);
            open.readFully(bytes);
            read += bytes.length;
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
