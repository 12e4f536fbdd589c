package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;

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
    NewParts newParts;

    @Inject
    ActingTime time;

    public void remove(DraftId id, String name) {
        removeAll(id, List.of(name));
    }

    /** In one change, which the first of them stands for. */
    void removeAll(DraftId id, List<String> names) {
        desk.open(id);
        List<Step> steps = new ArrayList<>();
        for (String name : names) {
            steps.addAll(placeCheck.takeOut(id, partDesk.present(id, name)));
            parts.remove(id, name, time.now());
            steps.add(new Step(name, State.removed(false), State.removed(true)));
        }
        desk.note(id, Act.REMOVED, names.get(0), steps);
    }

    public void restore(DraftId id, String name) {
        desk.open(id);
        Part part = parts.find(id, name).filter(Part::removed).orElseThrow(PartDesk::unknown);
        newParts.requireRoom(id, 1);
        parts.remove(id, name, null);
        List<Step> steps = new ArrayList<>(List.of(new Step(name, State.removed(true), State.removed(false))));
        steps.addAll(placeCheck.putIn(id, part));
        desk.note(id, Act.RESTORED, name, steps);
    }
}
