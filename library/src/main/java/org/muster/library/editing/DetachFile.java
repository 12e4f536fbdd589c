package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Draft;
import org.muster.library.resource.Resources;

/** Takes the file out of the draft. Versions that were published with it keep it. */
@ApplicationScoped
@Transactional
public class DetachFile {

    @Inject
    Desk desk;

    @Inject
    Resources resources;

    @Inject
    ActingTime time;

    public void detach(ResourceId id) {
        Draft draft = desk.held(id, LibraryAct.EDIT_RESOURCE).draft();
        resources.save(id, new Draft(draft.content().withFile(null), time.now(), desk.editor(), draft.version() + 1));
    }
}
