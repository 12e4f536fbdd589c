package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.LatestUsed;
import org.muster.courses.exchange.format.QuestionFile;
import org.muster.courses.exchange.question.ImportedQuestion;

/** The files that were read last: their authors page through what is in them, and a file never changes. */
@ApplicationScoped
class ReadFiles {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** What a question of ordinary length takes, without its picture. */
    private static final int QUESTION = 4_000;

    @Inject
    BroughtFiles files;

    private final LatestUsed<UUID, QuestionFile> latest = new LatestUsed<>(MOST_BYTES, ReadFiles::bytes);

    /** Nothing when its content is gone. */
    Optional<QuestionFile> read(UUID id) {
        return latest.find(id).or(() -> files.content(id).map(content -> kept(id, QuestionFile.of(content))));
    }

    private QuestionFile kept(UUID id, QuestionFile read) {
        latest.keep(id, read);
        return read;
    }

    private static int bytes(QuestionFile read) {
        return read.file().questions().stream().mapToInt(ReadFiles::bytes).sum();
    }

    private static int bytes(ImportedQuestion question) {
        return QUESTION
                + question.picture()
                        .map(picture -> picture.picture().content().length)
                        .orElse(0);
    }
}
