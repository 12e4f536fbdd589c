package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;

/**
 * Moves a module, lesson or question up or down among its like, or to a place. A lesson at the edge of its module moves on into the
 * next one.
 */
@ApplicationScoped
@Transactional
public class MovePart {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    Parts parts;

    public void up(DraftId id, String name) {
        move(id, name, -1);
    }

    public void down(DraftId id, String name) {
        move(id, name, 1);
    }

    /** To a place among its like, from 0; a lesson into that module. */
    public void put(DraftId id, String name, String module, int place) {
        desk.open(id);
        Part part = partDesk.present(id, name);
        boolean moves = part.piece().kind() == PartKind.LESSON;
        String parent = moves
                ? partDesk.present(id, module, PartKind.MODULE).name()
                : part.piece().parent();
        List<Part> like = present(id, part.piece().kind(), parent);
        like.removeIf(each -> each.name().equals(name));
        like.add(Math.max(0, Math.min(place, like.size())), part);
        desk.note(id, Act.MOVED, name, numbered(id, parent, like));
    }

    private void move(DraftId id, String name, int step) {
        desk.open(id);
        Piece piece = partDesk.present(id, name).piece();
        List<Part> like = present(id, piece.kind(), piece.parent());
        int to = placeOf(like, name) + step;
        if (to >= 0 && to < like.size()) {
            Collections.swap(like, to, to - step);
            desk.note(id, Act.MOVED, name, numbered(id, piece.parent(), like));
        } else if (piece.kind() == PartKind.LESSON) {
            desk.note(id, Act.MOVED, name, movedOn(id, piece, step));
        }
    }

    private List<Step> movedOn(DraftId id, Piece lesson, int step) {
        List<Part> modules = present(id, PartKind.MODULE, "");
        int to = placeOf(modules, lesson.parent()) + step;
        if (to < 0 || to >= modules.size()) {
            return List.of();
        }
        String module = modules.get(to).name();
        List<Part> there = present(id, PartKind.LESSON, module);
        there.add(step > 0 ? 0 : there.size(), partDesk.present(id, lesson.name()));
        return numbered(id, module, there);
    }

    private List<Step> numbered(DraftId id, String parent, List<Part> inOrder) {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < inOrder.size(); place++) {
            Part part = inOrder.get(place);
            State after = State.at(parent, place);
            if (!after.isOf(part)) {
                parts.place(id, part.name(), parent, place);
                State before = State.at(part.piece().parent(), part.piece().place());
                steps.add(new Step(part.name(), before, after));
            }
        }
        return steps;
    }

    private List<Part> present(DraftId id, PartKind kind, String parent) {
        return new ArrayList<>(parts.of(id).stream()
                .filter(part -> !part.removed() && part.piece().isIn(kind, parent))
                .toList());
    }

    private static int placeOf(List<Part> like, String name) {
        return like.stream().map(Part::name).toList().indexOf(name);
    }
}
