package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;

/** Takes a module, lesson or question out of the draft, and puts it back: nothing is lost until the draft is. */
@ApplicationScoped
@Transactional
public class RemovePart {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    PlaceCheck placeCheck;

    @Inject
    Parts parts;

    @Inject
    ActingTime time;

    public void remove(DraftId id, String name) {
        desk.open(id);
        Part part = partDesk.present(id, name);
        placeCheck.takeOut(id, part);
        parts.remove(id, name, time.now());
        desk.touch(id);
    }

    public void restore(DraftId id, String name) {
        desk.open(id);
        Part part = parts.find(id, name).filter(Part::removed).orElseThrow(PartDesk::unknown);
        parts.remove(id, name, null);
        placeCheck.putIn(id, part);
        desk.touch(id);
    }
}
