package org.muster.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.PrivateFiles;
import org.muster.launcher.host.Reason;

/** A secret made on the first start and kept in a file only its owner may read, so that the next start has the same. */
record KeptSecret(Path file, Supplier<String> maker) {

    String get() {
        if (!Files.exists(file)) {
            PrivateFiles.write(file, maker.get() + "\n");
        }
        return read();
    }

    /** Makes nothing. */
    Optional<String> ifKept() {
        return Files.exists(file) ? Optional.of(read()) : Optional.empty();
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    file + " cannot be read (" + Reason.of(e) + "); correct its permissions or delete it.", e);
        }
    }
}
