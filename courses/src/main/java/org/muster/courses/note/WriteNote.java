package org.muster.courses.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.OwnStudies;

/** A learner writes for themselves on a lesson, unless they wrote there on another device meanwhile. */
@ApplicationScoped
@Transactional
public class WriteNote {

    /** Characters of a note. */
    public static final int LONGEST = 4_000;

    @Inject
    OwnStudies studies;

    @Inject
    Notes notes;

    @Inject
    ActingTime time;

    /** {@code version} is the one they began with, 0 when there was none. A note without words stays, empty, so that it has a version. */
    public void write(EnrolmentId enrolment, String lesson, String sent, long version) {
        String known = studies.lock(enrolment).lesson(lesson).id();
        String words = sent.replace("\r", "").strip();
        if (words.length() > LONGEST) {
            throw new RuleBroken("courses.note.long", LONGEST);
        }
        Note before = notes.find(enrolment, known).orElse(new Note(known, "", time.now(), 0));
        if (before.version() != version) {
            throw new Conflict("courses.note.changed", before.words());
        }
        if (!before.words().equals(words)) {
            notes.save(enrolment, new Note(known, words, time.now(), version + 1));
        }
    }
}
