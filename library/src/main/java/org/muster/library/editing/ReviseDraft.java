package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Content;
import org.muster.library.resource.Draft;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;

/** Saves what an editor wrote, unless another saved meanwhile. The file is attached elsewhere and stays. */
@ApplicationScoped
@Transactional
public class ReviseDraft {

    @Inject
    Desk desk;

    @Inject
    Resources resources;

    @Inject
    ActingTime time;

    /** {@code version} is the one the editor began with. */
    public void revise(ResourceId id, Content content, long version) {
        Resource resource = desk.held(id, version, LibraryAct.EDIT_RESOURCE);
        if (!desk.opens(content.level())) {
            throw new RuleBroken("library.rule.level");
        }
        Content kept = content.tidied().withFile(resource.draft().content().file());
        resources.save(id, new Draft(kept, time.now(), desk.editor(), version + 1));
    }
}
