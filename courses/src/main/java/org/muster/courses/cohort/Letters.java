package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CohortId;

/** What was written to groups. */
@ApplicationScoped
class Letters {

    private static final String LETTER =
            "SELECT l.id, audience, subject, body, written_by, written_at, people, r.person_id AS reader"
                    + " FROM courses_cohort_letter l LEFT JOIN courses_cohort_letter_reader r ON r.letter_id = l.id ";

    @Inject
    Sql sql;

    /** Whether the form was not sent before. */
    boolean addOnce(CohortId cohort, UUID form, CohortLetter letter) {
        boolean added = sql.change(
                        """
                        INSERT IGNORE INTO courses_cohort_letter (id, cohort_id, form_key, audience, subject, body,
                            written_by, written_at, people) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        letter.id(),
                        cohort.value(),
                        form,
                        letter.audience().name(),
                        letter.subject(),
                        letter.body(),
                        letter.writer().value(),
                        letter.at(),
                        letter.people())
                == 1;
        if (added) {
            letter.reader()
                    .ifPresent(reader -> sql.change(
                            "INSERT INTO courses_cohort_letter_reader (letter_id, person_id) VALUES (?, ?)",
                            letter.id(),
                            reader.value()));
        }
        return added;
    }

    boolean isSent(CohortId cohort, UUID form) {
        return sql.count(
                        "SELECT COUNT(*) FROM courses_cohort_letter WHERE cohort_id = ? AND form_key = ?",
                        cohort.value(),
                        form)
                > 0;
    }

    /** How many to one person alone, or how many to more. */
    long since(CohortId cohort, boolean toOne, Instant time) {
        return sql.count(
                "SELECT COUNT(*) FROM courses_cohort_letter WHERE cohort_id = ? AND (audience = ?) = ? AND written_at > ?",
                cohort.value(),
                Audience.ONE.name(),
                toOne,
                time);
    }

    Optional<CohortLetter> find(CohortId cohort, UUID letter) {
        return sql.first(CohortLetter::of, LETTER + "WHERE cohort_id = ? AND l.id = ?", cohort.value(), letter);
    }

    long count(CohortId cohort) {
        return sql.count("SELECT COUNT(*) FROM courses_cohort_letter WHERE cohort_id = ?", cohort.value());
    }

    /** The latest first. */
    List<CohortLetter> of(CohortId cohort, int most, long skip) {
        return sql.list(
                CohortLetter::of,
                LETTER + "WHERE cohort_id = ? ORDER BY written_at DESC, l.id DESC LIMIT ? OFFSET ?",
                cohort.value(),
                most,
                skip);
    }

    /** Those to everybody, the latest first. */
    List<CohortLetter> toAll(CohortId cohort, int most) {
        return sql.list(
                CohortLetter::of,
                LETTER + "WHERE cohort_id = ? AND audience = ? ORDER BY written_at DESC, l.id DESC LIMIT ?",
                cohort.value(),
                Audience.ALL.name(),
                most);
    }
}
