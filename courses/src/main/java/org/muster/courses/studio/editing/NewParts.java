package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
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
        requireRoom(id, 1);
        String name = parts.freeNames(id, kind, 1).get(0);
        Piece piece = new Piece(kind, name, parent, parts.end(id, kind, parent), content.apply(name));
        parts.add(id, List.of(piece), desk.actor(), time.now());
        return name;
    }

    /** The step that a part is there now. */
    static Step added(String name) {
        return new Step(name, State.removed(true), State.removed(false));
    }

    /** {@code contents} without ids, in their order; gives their names. */
    List<String> addAll(DraftId id, PartKind kind, String parent, List<JsonObject> contents) {
        requireRoom(id, contents.size());
        List<String> names = parts.freeNames(id, kind, contents.size());
        int end = parts.end(id, kind, parent);
        List<Piece> pieces = IntStream.range(0, contents.size())
                .mapToObj(at -> new Piece(
                        kind,
                        names.get(at),
                        parent,
                        end + at,
                        JsonEdit.of(contents.get(at)).with("id", names.get(at)).json()))
                .toList();
        parts.add(id, pieces, desk.actor(), time.now());
        return names;
    }

    /** For so many more; for none, where something came back. */
    void requireRoom(DraftId id, int more) {
        if (parts.count(id) + more > Limits.PARTS) {
            throw new RuleBroken("studio.parts.many", Limits.PARTS);
        }
        if (parts.countKept(id) + more > Limits.PARTS_KEPT) {
            throw new RuleBroken("studio.parts.kept", Limits.PARTS_KEPT);
        }
    }
}
