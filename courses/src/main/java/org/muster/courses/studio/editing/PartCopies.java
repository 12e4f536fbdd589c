package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.CheckPlaces;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Step;

/** Copies parts with what belongs to them between drafts that are held; whoever asks notes the change. */
@ApplicationScoped
class PartCopies {

    @Inject
    PartDesk partDesk;

    @Inject
    NewParts newParts;

    @Inject
    Parts parts;

    /** The name of the copy. */
    String copy(Piece piece, Errand errand, String parent, List<Step> steps) {
        String copy = newParts.add(
                errand.to(),
                piece.kind(),
                parent,
                name -> JsonEdit.of(errand.words().apply(piece.content()))
                        .with("id", name)
                        .json());
        steps.add(NewParts.added(copy));
        Map<String, String> names = new TreeMap<>();
        for (Piece part : errand.below(piece)) {
            names.put(part.name(), copy(part, errand, copy, steps));
        }
        if (piece.kind() == PartKind.LESSON) {
            asks(errand.to(), copy, names).ifPresent(steps::add);
        }
        return copy;
    }

    /** What is there in a draft. */
    List<Piece> present(DraftId id) {
        return parts.of(id).stream()
                .filter(part -> !part.removed())
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

    /**
     * Where copies go.
     *
     * @param source all that is there where they come from
     * @param words what they say there
     */
    record Errand(List<Piece> source, DraftId to, UnaryOperator<JsonObject> words) {

        /** What belongs to a part. */
        List<Piece> below(Piece owner) {
            return source.stream()
                    .filter(piece -> piece.parent().equals(owner.name()))
                    .toList();
        }
    }
}
