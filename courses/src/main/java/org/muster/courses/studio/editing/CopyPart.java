package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.editing.PartCopies.Errand;
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
    PartCopies copies;

    @Inject
    PlaceCheck placeCheck;

    /** The id of the copy. */
    public String copy(DraftId id, String name) {
        desk.open(id);
        Piece piece = partDesk.present(id, name).piece();
        List<Step> steps = new ArrayList<>();
        String copy =
                copies.copy(piece, new Errand(copies.present(id), id, UnaryOperator.identity()), piece.parent(), steps);
        steps.addAll(placeCheck.putIn(id, partDesk.present(id, copy)));
        desk.note(id, Act.COPIED, copy, steps);
        return copy;
    }
}
