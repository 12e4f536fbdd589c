package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ForumId;

/** The door of every forum: whoever may not read it does not learn that it is there. */
@ApplicationScoped
public class EnterForum {

    @Inject
    Permission permission;

    @Inject
    Forums forums;

    @Inject
    Belonging belonging;

    public Entered enter(ForumId id) {
        return ifAllowed(id).orElseThrow(() -> new NotFound("forums.forum.unknown"));
    }

    /** The same for those who go on when nobody may. */
    public Optional<Entered> ifAllowed(ForumId id) {
        permission.require(ForumsAct.TAKE_PART);
        return forums.find(id).flatMap(this::into);
    }

    private Optional<Entered> into(Forum forum) {
        return belonging.entered(List.of(forum)).stream().findFirst();
    }

    List<Entered> intoAll(Collection<Forum> some) {
        return belonging.entered(some);
    }

    List<Entered> intoAll(Collection<Forum> some, Places places) {
        return belonging.entered(some, places);
    }
}
