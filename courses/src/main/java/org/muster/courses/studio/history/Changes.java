package org.muster.courses.studio.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** Changes of drafts as rows. Whoever writes them holds the draft. */
@ApplicationScoped
public class Changes {

    /** So many of a draft are kept. */
    public static final int KEPT = 1_000;

    private static final String OF = "SELECT * FROM courses_draft_change WHERE draft_id = ? ";

    @Inject
    Sql sql;

    public void add(DraftId draft, Optional<PersonId> person, Act act, String subject, List<Step> steps, Instant now) {
        Optional<Change> last = last(draft);
        if (steps.size() == 1
                && act == Act.SAVED
                && last.filter(change -> change.goesOn(person, subject, now)).isPresent()) {
            goOn(draft, last.get().number(), steps.get(0), now);
            return;
        }
        long number = last.map(Change::number).orElse(0L) + 1;
        sql.change(
                "INSERT INTO courses_draft_change (draft_id, number, at, person_id, act, subject) VALUES (?, ?, ?, ?, ?, ?)",
                draft.value(),
                number,
                now,
                value(person),
                act.name(),
                subject);
        sql.changeAll(
                "INSERT INTO courses_draft_step (draft_id, number, place, part, state_before, state_after) VALUES (?, ?, ?, ?, ?, ?)",
                IntStream.range(0, steps.size())
                        .mapToObj(place -> row(draft, number, place, steps.get(place)))
                        .toList());
        forget(draft, number - KEPT);
    }

    private static @Nullable Object[] row(DraftId draft, long number, int place, Step step) {
        return new @Nullable Object[] {
            draft.value(),
            number,
            place,
            step.part(),
            step.before().text(),
            step.after().text()
        };
    }

    private void goOn(DraftId draft, long number, Step step, Instant now) {
        sql.change(
                "UPDATE courses_draft_step SET state_after = ? WHERE draft_id = ? AND number = ? AND part = ?",
                step.after().text(),
                draft.value(),
                number,
                step.part());
        sql.change(
                "UPDATE courses_draft_change SET at = ? WHERE draft_id = ? AND number = ?", now, draft.value(), number);
    }

    private void forget(DraftId draft, long number) {
        if (number > 0) {
            sql.change("DELETE FROM courses_draft_step WHERE draft_id = ? AND number <= ?", draft.value(), number);
            sql.change("DELETE FROM courses_draft_change WHERE draft_id = ? AND number <= ?", draft.value(), number);
        }
    }

    public List<Step> steps(DraftId draft, long number) {
        return sql.list(
                Step::of,
                "SELECT * FROM courses_draft_step WHERE draft_id = ? AND number = ? ORDER BY place",
                draft.value(),
                number);
    }

    public Optional<Change> find(DraftId draft, long number) {
        return sql.first(Change::of, OF + "AND number = ?", draft.value(), number);
    }

    /** The newest first, those before a number. */
    public List<Change> before(DraftId draft, long number, int most) {
        return sql.list(Change::of, OF + "AND number < ? ORDER BY number DESC LIMIT " + most, draft.value(), number);
    }

    public Optional<Change> last(DraftId draft) {
        return sql.first(Change::of, OF + "ORDER BY number DESC LIMIT 1", draft.value());
    }

    /** The last that somebody did and did not undo. */
    public Optional<Change> undoable(DraftId draft, PersonId person) {
        return sql.first(
                Change::of,
                OF + "AND person_id = ? AND undone_at IS NULL ORDER BY number DESC LIMIT 1",
                draft.value(),
                person.value());
    }

    /** The first that somebody undid behind the last they did not: whoever goes on gives up what they undid. */
    public Optional<Change> redoable(DraftId draft, PersonId person) {
        return sql.first(Change::of, OF + """
                        AND person_id = ? AND undone_at IS NOT NULL AND number > (SELECT COALESCE(MAX(c.number), 0)
                        FROM courses_draft_change c WHERE c.draft_id = ? AND c.person_id = ? AND c.undone_at IS NULL)
                        ORDER BY number LIMIT 1""", draft.value(), person.value(), draft.value(), person.value());
    }

    /** Whether somebody changed anything. */
    public boolean isBy(DraftId draft, PersonId person) {
        return sql.first(Change::of, OF + "AND person_id = ? LIMIT 1", draft.value(), person.value())
                .isPresent();
    }

    /** Without a time it counts again. */
    public void undo(DraftId draft, long number, @Nullable Instant now) {
        sql.change(
                "UPDATE courses_draft_change SET undone_at = ? WHERE draft_id = ? AND number = ?",
                now,
                draft.value(),
                number);
    }

    private static @Nullable UUID value(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }
}
