package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.kernel.mail.Mail;
import org.muster.core.people.api.Correspondent;
import org.muster.core.people.api.Correspondents;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/**
 * Posts the letters of a group to each of its people, in one transaction and each with a key of its own: done twice, they go
 * out once. Who left meanwhile gets none.
 */
@ApplicationScoped
class PostCohortLetters {

    @Inject
    KnownCohorts cohorts;

    @Inject
    Members members;

    @Inject
    Standings standings;

    @Inject
    Letters letters;

    @Inject
    KnownDueDates due;

    @Inject
    Correspondents correspondents;

    @Inject
    LetterWords words;

    @Inject
    Mail mail;

    @Transactional
    public void fanOut(CohortId id, UUID letterId) {
        Cohort cohort = cohorts.get(id);
        letters.find(id, letterId).ifPresent(letter -> {
            Map<PersonId, Standing> all = standings.of(cohort);
            all.forEach((person, standing) -> {
                if (letter.goesTo(person, standing)) {
                    post(person, "courses.cohort-letter:" + letterId, to -> words.of(to, cohort, letter));
                }
            });
        });
    }

    /** {@code key} tells one welcome from the next of somebody who left in between. */
    @Transactional
    public void welcome(CohortId id, PersonId person, String key) {
        Cohort cohort = cohorts.get(id);
        if (members.has(id, person)) {
            post(person, "courses.cohort-welcome:" + key, to -> words.welcome(to, cohort));
        }
    }

    /** Only while it is still due then; {@code key} is that of the day. */
    @Transactional
    public void remind(CohortId id, String part, LocalDate day, String key) {
        Cohort cohort = cohorts.get(id);
        if (cohort.closedAt().isPresent() || !due.of(id).of(part).equals(Optional.of(day))) {
            return;
        }
        standings.of(cohort).forEach((person, standing) -> {
            if (!standing.isThrough(part)) {
                post(person, "courses.cohort-due:" + key, to -> words.due(to, cohort, part, day));
            }
        });
    }

    private void post(PersonId person, String key, Written written) {
        correspondents.find(person).ifPresent(to -> mail.post(key + ":" + person, written.to(to)));
    }

    private interface Written {
        Letter to(Correspondent reader);
    }
}
