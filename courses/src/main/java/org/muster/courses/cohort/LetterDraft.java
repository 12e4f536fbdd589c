package org.muster.courses.cohort;

import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;

/**
 * What somebody writes to a group.
 *
 * @param form makes two sendings of one form one letter
 * @param reader the one it goes to, for {@link Audience#ONE}
 */
public record LetterDraft(UUID form, Audience audience, Optional<PersonId> reader, String subject, String body) {

    /** The most letters in the text. */
    public static final int LONGEST_BODY = 5000;

    private static final int LONGEST_SUBJECT = 120;

    /** To all of a group or to some of them. */
    public LetterDraft(UUID form, Audience audience, String subject, String body) {
        this(form, audience, Optional.empty(), subject, body);
    }

    /** To one of them. */
    public LetterDraft(UUID form, PersonId reader, String subject, String body) {
        this(form, Audience.ONE, Optional.of(reader), subject, body);
    }

    public LetterDraft {
        subject = OneLine.of(subject);
        body = body.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new RuleBroken("courses.cohort.letter.subject.rule", LONGEST_SUBJECT);
        }
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw new RuleBroken("courses.cohort.letter.body.rule", LONGEST_BODY);
        }
    }
}
