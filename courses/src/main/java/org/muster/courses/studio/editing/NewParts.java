package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;

/** Adds parts to a draft that is held, behind their like; whoever asks notes the change. */
@ApplicationScoped
class NewParts {

    @Inject
    DraftDesk desk;

    @Inject
    Parts parts;

    @Inject
    ActingTime time;

    /** {@code content} for the id that the part gets. */
    String add(DraftId id, PartKind kind, String parent, Function<String, JsonObject> content) {
        if (parts.of(id).size() >= Limits.PARTS) {
            throw new RuleBroken("studio.parts.many", Limits.PARTS);
        }
        String name = parts.freeName(id, kind);
        Piece piece = new Piece(kind, name, parent, parts.end(id, kind, parent), content.apply(name));
        parts.add(id, List.of(piece), desk.actor(), time.now());
        return name;
    }

    /** The step that a part is there now. */
    static Step added(String name) {
        return new Step(name, State.removed(true), State.removed(false));
    }
}
