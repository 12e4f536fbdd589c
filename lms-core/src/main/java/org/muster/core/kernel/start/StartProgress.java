package org.muster.core.kernel.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells whoever started the server how far it is: lines of {@code step}, {@code say}, {@code ready} or {@code failed}, a
 * tab and a sentence, appended to the file that {@code LMS_PROGRESS_FILE} names. Without it nothing is told.
 */
@ApplicationScoped
public class StartProgress {

    @Inject
    @ConfigProperty(name = "lms.progress.file")
    Optional<String> file;

    /** A step begins; the sentence has no full stop. */
    public void step(String sentence) {
        append("step\t" + sentence);
    }

    /** A line to be shown once the server is ready. */
    public void say(String line) {
        append("say\t" + line);
    }

    void ready() {
        append("ready");
    }

    void failed(String sentence) {
        append("failed\t" + sentence);
    }

    private void append(String line) {
        file.map(Path::of).ifPresent(path -> {
            try {
                Files.writeString(path, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
