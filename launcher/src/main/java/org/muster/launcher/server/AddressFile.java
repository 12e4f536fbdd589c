package org.muster.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.launcher.host.PrivateFiles;

/**
 * The running server's address, kept in its data directory from when it is ready until it stops, for the operator's
 * commands. A killed launcher leaves it behind: believe it only while somebody holds the directory's lock.
 */
public record AddressFile(Path home) implements AutoCloseable {

    public static AddressFile written(Path home, ServerAddress address) {
        AddressFile file = new AddressFile(home);
        PrivateFiles.write(file.path(), address + "\n");
        return file;
    }

    /** Empty while the server is starting or stopping. */
    public Optional<ServerAddress> address() {
        try {
            return Optional.of(
                    new ServerAddress(URI.create(Files.readString(path()).strip())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return home.resolve("server-address");
    }
}
