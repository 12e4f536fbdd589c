package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.history.Act;

/** Puts a question whose place was deleted from its lesson's text back to the end of it. */
@ApplicationScoped
@Transactional
public class PlaceQuestion {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    PlaceCheck placeCheck;

    public void place(DraftId id, String name) {
        desk.open(id);
        Part check = partDesk.present(id, name, PartKind.CHECK);
        desk.note(id, Act.SAVED, check.piece().parent(), placeCheck.putIn(id, check));
    }
}
