package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;

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
        JsonObject before = part.piece().content();
        JsonObject after = change.apply(before);
        Instant now = time.now();
        if (after.equals(before)) {
            return new Saved(now, part.version());
        }
        parts.save(draft, part.name(), after, desk.actor(), now);
        desk.touch(draft);
        return new Saved(now, part.version() + 1);
    }

    static NotFound unknown() {
        return new NotFound("studio.part.unknown");
    }
}
