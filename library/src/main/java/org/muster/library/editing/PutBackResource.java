package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Standing;
import org.muster.library.resource.Versions;
import org.muster.library.shelf.Shelf;

/** Gives a withdrawn resource back to readers, as it was. */
@ApplicationScoped
@Transactional
public class PutBackResource {

    @Inject
    Desk desk;

    @Inject
    Resources resources;

    @Inject
    Versions versions;

    @Inject
    Shelf shelf;

    public void putBack(ResourceId id) {
        Resource resource = desk.held(id, LibraryAct.WITHDRAW_RESOURCE);
        UUID shown = resource.standing().shown();
        Instant shownAt = resource.standing().shownAt();
        if (shown == null || shownAt == null || resource.standing().withdrawnAt() == null) {
            throw new RuleBroken("library.rule.not-withdrawn");
        }
        resources.stand(id, new Standing(shown, shownAt, resource.standing().reviewOn(), null, ""));
        shelf.put(resource, versions.content(shown), shownAt);
        desk.tell("put-back-resource", id, Map.of());
    }
}
