package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Standing;
import org.muster.library.resource.Standing.State;
import org.muster.library.shelf.Shelf;

/** Takes a resource away from readers, who are told why; its address stays. */
@ApplicationScoped
@Transactional
public class WithdrawResource {

    private static final int LONGEST = 500;

    @Inject
    Desk desk;

    @Inject
    Resources resources;

    @Inject
    Shelf shelf;

    @Inject
    ActingTime time;

    public void withdraw(ResourceId id, String reason) {
        Resource resource = desk.held(id, LibraryAct.WITHDRAW_RESOURCE);
        Standing standing = resource.standing();
        if (standing.state() != State.PUBLISHED) {
            throw new RuleBroken("library.rule.not-published");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new RuleBroken("library.rule.reason", LONGEST);
        }
        resources.stand(
                id,
                new Standing(standing.shown(), standing.shownAt(), standing.reviewOn(), time.now(), reason.strip()));
        shelf.take(id);
        desk.tell("withdraw-resource", id, Map.of());
    }
}
