package org.muster.courses.studio.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.DraftId;

/** The steps of reviews, as rows. Whoever writes them holds the draft. */
@ApplicationScoped
public class Verdicts {

    private static final String OF = "SELECT * FROM courses_draft_verdict WHERE draft_id = ? ";

    @Inject
    Sql sql;

    public void add(DraftId draft, Verdict verdict) {
        sql.change(
                """
                INSERT INTO courses_draft_verdict (draft_id, number, stage, revision, body, at, person_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                draft.value(),
                verdict.number(),
                verdict.stage().name(),
                verdict.revision(),
                verdict.body(),
                verdict.at(),
                verdict.person().map(PersonId::value).orElse(null));
    }

    /** The newest first. */
    public List<Verdict> of(DraftId draft) {
        return sql.list(Verdict::of, OF + "ORDER BY number DESC", draft.value());
    }

    public Optional<Verdict> last(DraftId draft) {
        return sql.first(Verdict::of, OF + "ORDER BY number DESC LIMIT 1", draft.value());
    }

    public Optional<Verdict> find(DraftId draft, int number) {
        return sql.first(Verdict::of, OF + "AND number = ?", draft.value(), number);
    }
}
