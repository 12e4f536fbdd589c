package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;

/** Takes steps in a draft that is held, as long as every part still stands as it stood before them. */
@ApplicationScoped
class Revert {

    @Inject
    DraftDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    Parts parts;

    @Inject
    NewParts newParts;

    @Inject
    ActingTime time;

    /** {@link Conflict} when somebody went on from there. */
    void take(Draft draft, List<Step> steps) {
        for (Step step : steps) {
            if (step.part().isEmpty()) {
                document(draft, step);
            } else {
                part(draft.id(), step);
            }
        }
        newParts.requireRoom(draft.id(), 0);
    }

    private void document(Draft draft, Step step) {
        if (!step.before().content().equals(Optional.of(draft.document()))) {
            throw new Conflict(
                    "studio.undo.changed", desk.nameOf(draft.standing().savedBy()));
        }
        step.after().content().ifPresent(content -> drafts.save(draft.id(), content, desk.actor(), time.now()));
    }

    private void part(DraftId id, Step step) {
        Part part = parts.find(id, step.part()).orElseThrow(PartDesk::unknown);
        if (!step.before().isOf(part)) {
            throw new Conflict("studio.undo.changed", desk.nameOf(part.savedBy()));
        }
        State after = step.after();
        after.content().ifPresent(content -> parts.save(id, part.name(), content, desk.actor(), time.now()));
        after.spot().ifPresent(spot -> parts.place(id, part.name(), spot.parent(), spot.place()));
        after.removed().ifPresent(removed -> parts.remove(id, part.name(), removed ? time.now() : null));
    }
}
