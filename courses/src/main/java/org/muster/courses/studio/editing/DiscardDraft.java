package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;

/** Puts a draft aside, and takes it up again. */
@ApplicationScoped
@Transactional
public class DiscardDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    ActingTime time;

    public void discard(DraftId id) {
        drafts.discard(desk.open(id).id(), time.now());
        desk.tell("discard-draft", id, Map.of());
    }

    public void takeUp(DraftId id) {
        Draft draft = desk.held(id);
        if (!draft.standing().discarded()) {
            throw new RuleBroken("studio.draft.not-discarded");
        }
        drafts.discard(id, null);
        desk.tell("take-up-draft", id, Map.of());
    }
}
