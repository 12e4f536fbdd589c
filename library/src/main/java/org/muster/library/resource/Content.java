package org.muster.library.resource;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.people.api.AccessLevel;

/**
 * All that a resource holds: what editors draft and a version keeps for ever.
 *
 * @param file the file to download, see {@code library_file}
 * @param evidence of a study, else null
 */
public record Content(
        AccessLevel level,
        Words words,
        Subject subject,
        Care care,
        @Nullable UUID file,
        @Nullable Evidence evidence) {

    /** The beginning of a draft. */
    public static Content begun(ResourceKind kind, String title, String language) {
        return new Content(
                AccessLevel.REGISTERED,
                new Words(title, "", "", "", language),
                Subject.none(),
                new Care("", null),
                null,
                kind == ResourceKind.STUDY ? Evidence.none() : null);
    }

    /** Cleaned and within the limits; {@link org.muster.core.kernel.RuleBroken} names what is not. */
    public Content tidied() {
        return new Content(
                level,
                words.tidied(),
                subject.tidied(),
                care.tidied(),
                file,
                evidence == null ? null : evidence.tidied());
    }

    public Content withFile(@Nullable UUID newFile) {
        return new Content(level, words, subject, care, newFile, evidence);
    }

    /** What must be known before anything else; empty text for most. */
    public String label() {
        return evidence == null ? "" : evidence.label();
    }

    /** Everything but title and summary as plain words, to be searched. */
    public String searched() {
        String studied = evidence == null ? "" : evidence.words();
        return String.join(
                "\n",
                PlainText.of(words.body()),
                studied,
                subject.audience(),
                Tags.inWords(String.join(" ", subject.topics())));
    }
}
