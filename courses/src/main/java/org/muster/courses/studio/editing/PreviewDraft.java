package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;

/** Shows a draft as learners will see it, to its authors and to whoever reads drafts before they are published. */
@ApplicationScoped
@Transactional
public class PreviewDraft {

    @Inject
    DraftDesk desk;

    @Inject
    WholeDraft whole;

    public Previewed look(DraftId id) {
        Draft draft = desk.previewed(id);
        return new Previewed(whole.of(draft), desk.isWritten(draft));
    }

    /** A draft, and whether whoever looks may change it. */
    public record Previewed(EditedDraft edited, boolean written) {}
}
