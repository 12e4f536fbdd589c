package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.DraftId;

/** Shows an author a draft, its outline and what is still missing. */
@ApplicationScoped
@Transactional
public class LookAtDraft {

    @Inject
    DraftDesk desk;

    @Inject
    WholeDraft whole;

    public EditedDraft look(DraftId id) {
        return whole.of(desk.looked(id));
    }
}
