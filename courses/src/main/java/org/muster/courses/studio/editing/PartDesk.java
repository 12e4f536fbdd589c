package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;

/** Where authors take one part of a draft that they hold. */
@ApplicationScoped
class PartDesk {

    @Inject
    DraftDesk desk;

    @Inject
    Parts parts;

    @Inject
    ActingTime time;

    /** A part that was not removed. */
    Part present(DraftId draft, String name) {
        return parts.find(draft, name).filter(part -> !part.removed()).orElseThrow(PartDesk::unknown);
    }

    Part present(DraftId draft, String name, PartKind kind) {
        Part part = present(draft, name);
        if (part.piece().kind() != kind) {
            throw unknown();
        }
        return part;
    }

    /** As somebody knew it; {@link Conflict} when another saved it meanwhile. */
    Part present(DraftId draft, String name, long version) {
        Part part = present(draft, name);
        if (part.version() != version) {
            throw new Conflict("studio.draft.changed", desk.nameOf(part.savedBy()));
        }
        return part;
    }

    /** What changes nothing is not saved anew. */
    Saved save(DraftId draft, Part part, UnaryOperator<JsonObject> change) {
        Optional<Step> step = change(draft, part, change);
        desk.note(draft, Act.SAVED, part.name(), step.stream().toList());
        return new Saved(time.now(), part.version() + (step.isPresent() ? 1 : 0));
    }

    /** A step of a change that is noted later; none when it changes nothing. */
    Optional<Step> change(DraftId draft, Part part, UnaryOperator<JsonObject> change) {
        JsonObject before = part.piece().content();
        JsonObject after = change.apply(before);
        if (after.equals(before)) {
            return Optional.empty();
        }
        parts.save(draft, part.name(), after, desk.actor(), time.now());
        return Optional.of(new Step(part.name(), State.says(before), State.says(after)));
    }

    static NotFound unknown() {
        return new NotFound("studio.part.unknown");
    }
}
