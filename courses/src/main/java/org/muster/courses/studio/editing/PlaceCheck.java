package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.CheckPlaces;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;

/** Keeps a lesson's text and its questions together. */
@ApplicationScoped
class PlaceCheck {

    @Inject
    PartDesk partDesk;

    @Inject
    Parts parts;

    /** At the end of the lesson, unless it stands somewhere already. */
    void putIn(DraftId id, Part check) {
        change(id, check, body -> CheckPlaces.with(body, check.name()));
    }

    void takeOut(DraftId id, Part check) {
        change(id, check, body -> CheckPlaces.without(body, check.name()));
    }

    private void change(DraftId id, Part check, UnaryOperator<String> change) {
        if (check.piece().kind() == PartKind.CHECK) {
            parts.find(id, check.piece().parent())
                    .ifPresent(lesson -> partDesk.save(
                            id,
                            lesson,
                            before -> JsonEdit.of(before)
                                    .with("body", change.apply(before.getString("body", "")))
                                    .json()));
        }
    }
}
