package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.review.Stage;
import org.muster.courses.studio.review.Verdict;
import org.muster.courses.studio.review.Verdicts;
import org.muster.courses.studio.review.Words;

/** Somebody who did not write a draft approves it as it stands, or returns it to its authors; once for each time they ask. */
@ApplicationScoped
@Transactional
public class DecideOnDraft {

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    Reviewing reviewing;

    @Inject
    Verdicts verdicts;

    @Inject
    VerdictDesk verdictDesk;

    /** {@code revision} is the state of the draft that whoever approves has read. */
    public void approve(DraftId id, long revision, String words) {
        decide(id, revision, Stage.APPROVED, Words.of(words, "words"));
    }

    /** {@code words} say what is to be mended. */
    public void giveBack(DraftId id, long revision, String words) {
        decide(id, revision, Stage.RETURNED, Words.some(words, "words"));
    }

    private void decide(DraftId id, long revision, Stage stage, String words) {
        Draft draft = desk.reviewed(id);
        if (!reviewing.mayDecide(draft)) {
            throw new RuleBroken("review.own");
        }
        if (draft.standing().revision() != revision) {
            throw new Conflict("review.changed", desk.nameOf(draft.standing().savedBy()));
        }
        Optional<Verdict> last = verdicts.last(id);
        boolean same = last.filter(given -> given.isSame(stage, revision, words, permission.actor()))
                .isPresent();
        if (!same && last.filter(given -> given.stage() == Stage.ASKED).isEmpty()) {
            throw new RuleBroken("review.decided");
        }
        verdictDesk.give(draft, stage, words);
    }
}
