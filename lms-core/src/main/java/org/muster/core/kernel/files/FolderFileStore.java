package org.muster.core.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.muster.core.kernel.Sha256;

/**
 * A folder, perhaps shared between nodes: content is written beside its place, forced to disk and renamed, so that a file
 * that is there is whole.
 */
final class FolderFileStore implements FileStore {

    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    FolderFileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public FileDigest keep(InputStream content, long limit) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "incoming-", ".part");
        try {
            FileDigest digest = write(content, limit, beside);
            settle(beside, place(digest));
            return digest;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    @Override
    public Optional<InputStream> open(FileDigest digest) throws IOException {
        Path place = place(digest);
        return Files.exists(place) ? Optional.of(Files.newInputStream(place)) : Optional.empty();
    }

    @Override
    public Optional<Long> size(FileDigest digest) throws IOException {
        Path place = place(digest);
        return Files.exists(place) ? Optional.of(Files.size(place)) : Optional.empty();
    }

    @Override
    public void forget(FileDigest digest) throws IOException {
        Files.deleteIfExists(place(digest));
    }

    private Path place(FileDigest digest) {
        String hex = digest.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static FileDigest write(InputStream content, long limit, Path to) throws IOException {
        MessageDigest sha = Sha256.begun();
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha)) {
            copy(content, out, limit);
            channel.force(true);
        }
        return new FileDigest(HexFormat.of().formatHex(sha.digest()));
    }

    private static void copy(InputStream content, OutputStream out, long limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long taken = 0;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            taken += read;
            if (taken > limit) {
                throw new FileTooLarge(limit);
            }
            out.write(chunk, 0, read);
        }
    }

    private static void settle(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            return;
        }
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel directory = FileChannel.open(to.getParent())) {
            directory.force(true);
        }
    }
}
