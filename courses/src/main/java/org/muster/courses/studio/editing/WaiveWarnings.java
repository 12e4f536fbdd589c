package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.advice.Warning;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.review.Judged;
import org.muster.courses.studio.review.Signed;
import org.muster.courses.studio.review.Waiver;
import org.muster.courses.studio.review.Waivers;

/** What could be better in a draft, and what its authors let stand for a reason. */
@ApplicationScoped
@Transactional
public class WaiveWarnings {

    static final int SHORTEST = 10;
    static final int LONGEST = 500;

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    WholeDraft whole;

    @Inject
    Waivers waivers;

    @Inject
    ActingTime time;

    public Judged judge(DraftId id) {
        return judged(desk.looked(id));
    }

    /** What was let stand in a draft. */
    public List<Signed> waived(DraftId id) {
        return desk.signed(judge(id).waived());
    }

    /** {@code prints} are those of the warnings as they were seen; what was changed since stays open. */
    public void waive(DraftId id, Collection<String> prints, String reason) {
        Draft draft = desk.open(id);
        String why = reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new RuleBroken("review.reason.rule", SHORTEST, LONGEST);
        }
        List<Waiver> given = judged(draft).open().stream()
                .filter(warning -> prints.contains(warning.print()))
                .map(warning -> new Waiver(warning, why, permission.actor(), time.now()))
                .toList();
        if (given.isEmpty()) {
            throw new RuleBroken("review.warning.none");
        }
        waivers.add(id, given);
        desk.tell("waive-warnings", id, Map.of("count", String.valueOf(given.size())));
    }

    /** It counts as a warning again. */
    public void takeBack(DraftId id, String print) {
        Draft draft = desk.open(id);
        judged(draft).waived().stream()
                .map(Waiver::warning)
                .filter(warning -> warning.print().equals(print))
                .forEach(warning -> waivers.remove(id, warning));
    }

    private Judged judged(Draft draft) {
        List<Warning> warnings = whole.of(draft).checked().warnings();
        return Judged.of(warnings, waivers.of(draft.id()));
    }
}
