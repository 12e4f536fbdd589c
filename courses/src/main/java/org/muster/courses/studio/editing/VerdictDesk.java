package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.review.Stage;
import org.muster.courses.studio.review.TellOfReview;
import org.muster.courses.studio.review.ToldOfReview;
import org.muster.courses.studio.review.Verdict;
import org.muster.courses.studio.review.Verdicts;

/** Where the steps of a draft's review are taken; whoever takes one holds the draft. */
@ApplicationScoped
class VerdictDesk {

    /** More steps than any review takes. */
    private static final int MOST = 200;

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    Verdicts verdicts;

    @Inject
    WorkQueue queue;

    @Inject
    ActingTime time;

    /** Who sends the same form twice takes one step; all whom it concerns are told by letter. */
    void give(Draft draft, Stage stage, String body) {
        Optional<PersonId> person = permission.actor();
        long revision = draft.standing().revision();
        Optional<Verdict> last = verdicts.last(draft.id());
        if (last.filter(given -> given.isSame(stage, revision, body, person)).isPresent()) {
            return;
        }
        int number = last.map(Verdict::number).orElse(0) + 1;
        if (number > MOST) {
            throw new RuleBroken("review.steps.many", MOST);
        }
        verdicts.add(draft.id(), new Verdict(number, stage, revision, body, now(), person));
        queue.ask(
                TellOfReview.KIND,
                draft.id() + ":" + number,
                new ToldOfReview(draft.id().value(), number));
        desk.tell(stage.word() + "-draft", draft.id(), Map.of("revision", String.valueOf(revision)));
    }

    Instant now() {
        return time.now();
    }
}
