package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.studio.draft.Authors;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.history.Changes;
import org.muster.courses.studio.review.Verdict;
import org.muster.courses.studio.review.Verdicts;

/** Whose word counts for a draft: somebody's who neither is one of its authors nor ever changed it. */
@ApplicationScoped
class Reviewing {

    @Inject
    Permission permission;

    @Inject
    Authors authors;

    @Inject
    Changes changes;

    @Inject
    Verdicts verdicts;

    boolean mayDecide(Draft draft) {
        return permission.allows(CoursesAct.REVIEW_DRAFT)
                && draft.standing().isOpen()
                && permission.actor().filter(person -> isApart(draft, person)).isPresent();
    }

    /** Whether somebody else approved the draft as it stands. */
    boolean isApproved(Draft draft) {
        Optional<Verdict> last = verdicts.last(draft.id());
        return last.filter(verdict -> verdict.approves(draft.standing().revision()))
                .flatMap(Verdict::person)
                .filter(person -> isApart(draft, person))
                .isPresent();
    }

    private boolean isApart(Draft draft, PersonId person) {
        return !authors.isAuthor(draft.id(), person) && !changes.isBy(draft.id(), person);
    }
}
