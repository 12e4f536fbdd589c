package org.muster.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.PostId;

/** A moderator finds nothing wrong with a post that was reported. */
@ApplicationScoped
public class SettleReports {

    @Inject
    Permission permission;

    @Inject
    Reports reports;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public void settle(PostId post) {
        permission.require(ForumsAct.MODERATE);
        reports.settle(post, time.now());
        audit.append("forums.settle-reports", permission.current().value(), post.value());
    }
}
