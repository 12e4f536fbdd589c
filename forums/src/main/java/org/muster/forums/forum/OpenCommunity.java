package org.muster.forums.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.ForumId;
import org.muster.forums.api.Subject;

/** Opens a forum for everybody of an access level, beside those of cohorts and courses. */
@ApplicationScoped
public class OpenCommunity {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ABOUT = 300;

    @Inject
    Permission permission;

    @Inject
    Forums forums;

    @Inject
    AuditLog audit;

    @Transactional
    public ForumId open(String title, String about, AccessLevel level) {
        return open(Ids.next(), title, about, level);
    }

    /** For loaders, who find it again by its id: opening it twice opens it once. */
    @Transactional
    public ForumId open(UUID id, String title, String about, AccessLevel level) {
        permission.require(ForumsAct.OPEN_FORUM);
        check(title, about, level);
        Subject subject = new Subject(Subject.Kind.COMMUNITY, id);
        forums.add(subject, title.strip(), about.strip(), level);
        ForumId forum = forums.of(subject).orElseThrow().id();
        audit.append(
                ForumsAct.OPEN_FORUM.key(),
                permission.actor().map(PersonId::value).orElse(null),
                forum.value(),
                Map.of("level", level.name()));
        return forum;
    }

    private static void check(String title, String about, AccessLevel level) {
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new RuleBroken("forums.open.title", LONGEST_TITLE);
        }
        if (about.strip().length() > LONGEST_ABOUT) {
            throw new RuleBroken("forums.open.about", LONGEST_ABOUT);
        }
        if (level == AccessLevel.OPEN) {
            throw new RuleBroken("forums.open.level");
        }
    }
}
