package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.CheckPlaces;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Step;

/** Keeps a lesson's text and its questions together. */
@ApplicationScoped
class PlaceCheck {

    @Inject
    PartDesk partDesk;

    @Inject
    Parts parts;

    /** At the end of the lesson, unless it stands somewhere already. */
    List<Step> putIn(DraftId id, Part check) {
        return change(id, check, body -> CheckPlaces.with(body, check.name()));
    }

    List<Step> takeOut(DraftId id, Part check) {
        return change(id, check, body -> CheckPlaces.without(body, check.name()));
    }

    private List<Step> change(DraftId id, Part check, UnaryOperator<String> change) {
        if (check.piece().kind() != PartKind.CHECK) {
            return List.of();
        }
        return parts.find(id, check.piece().parent()).stream()
                .flatMap(lesson -> partDesk
                        .change(
                                id,
                                lesson,
                                before -> JsonEdit.of(before)
                                        .with("body", change.apply(before.getString("body", "")))
                                        .json())
                        .stream())
                .toList();
    }
}
