package org.muster.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredPost;

/** Somebody tells the moderators of a post: once for each post, and not without end. */
@ApplicationScoped
public class ReportPost {

    /** How many posts one person may report within a day. */
    public static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EnterTopic enterTopic;

    @Inject
    Reports reports;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public EnteredPost report(PostId id, String why) {
        EnteredPost at = enterTopic.enter(id);
        if (at.isOwn() || !at.post().isShown()) {
            throw new RuleBroken("forums.report.own");
        }
        String reason = Reason.of(why, Reason.LONGEST_REPORT);
        Instant now = time.now();
        if (reports.countOf(at.person(), now.minus(DAY)) >= MOST_A_DAY) {
            throw new RuleBroken("forums.report.many", MOST_A_DAY);
        }
        if (reports.add(id, at.person(), reason, now)) {
            audit.append("forums.report-post", at.person().value(), id.value());
        }
        return at;
    }
}
