package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.CheckPlaces;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;

/** Copies a module with its lessons, a lesson with its questions, or a question: behind its like, with ids of their own. */
@ApplicationScoped
@Transactional
public class CopyPart {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    NewParts newParts;

    @Inject
    PlaceCheck placeCheck;

    @Inject
    Parts parts;

    /** The id of the copy. */
    public String copy(DraftId id, String name) {
        desk.open(id);
        Piece piece = partDesk.present(id, name).piece();
        List<Step> steps = new ArrayList<>();
        String copy = copy(id, piece, piece.parent(), steps);
        steps.addAll(placeCheck.putIn(id, partDesk.present(id, copy)));
        desk.note(id, Act.COPIED, copy, steps);
        return copy;
    }

    private String copy(DraftId id, Piece piece, String parent, List<Step> steps) {
        String copy = newParts.add(
                id,
                piece.kind(),
                parent,
                name -> JsonEdit.of(piece.content()).with("id", name).json());
        steps.add(NewParts.added(copy));
        Map<String, String> names = new TreeMap<>();
        for (Piece part : below(id, piece)) {
            names.put(part.name(), copy(id, part, copy, steps));
        }
        if (piece.kind() == PartKind.LESSON) {
            asks(id, copy, names).ifPresent(steps::add);
        }
        return copy;
    }

    private List<Piece> below(DraftId id, Piece owner) {
        return parts.of(id).stream()
                .filter(part -> !part.removed() && part.piece().parent().equals(owner.name()))
                .map(Part::piece)
                .toList();
    }

    /** The text of a copied lesson has the copies of its questions. */
    private Optional<Step> asks(DraftId id, String lesson, Map<String, String> names) {
        return partDesk.change(
                id,
                partDesk.present(id, lesson),
                before -> JsonEdit.of(before)
                        .with("body", CheckPlaces.renamed(before.getString("body", ""), names))
                        .json());
    }
}
