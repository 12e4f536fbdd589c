package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;

/** Saves a module's title and summary, unless another saved it meanwhile. */
@ApplicationScoped
@Transactional
public class ReviseModule {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    public Saved revise(DraftId id, String name, String title, String summary, long version) {
        desk.open(id);
        return partDesk.save(id, partDesk.present(id, name, version), before -> {
            JsonEdit edit = JsonEdit.of(before).with("title", Limits.title(title));
            String kept = Limits.text("summary", summary);
            return (before.containsKey("summary") || !kept.isEmpty() ? edit.with("summary", kept) : edit).json();
        });
    }
}
