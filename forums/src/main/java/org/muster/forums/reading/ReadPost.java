package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredPost;

/** One post by itself, and for moderators what it said before. */
@ApplicationScoped
public class ReadPost {

    @Inject
    EnterTopic enterTopic;

    @Inject
    Names names;

    @Inject
    Sql sql;

    public Card read(PostId id) {
        EnteredPost entered = enterTopic.enter(id);
        String author = names.of(List.of(entered.post().author()))
                .getOrDefault(entered.post().author(), "");
        return new Card(new PostView(entered, Reaction.NONE), author, versions(entered), told(entered));
    }

    private List<Version> versions(EnteredPost entered) {
        return entered.standing().moderates()
                ? sql.list(
                        row -> new Version(row.text("body"), row.instant("replaced_at")),
                        "SELECT body, replaced_at FROM forums_post_version WHERE post_id = ? ORDER BY number DESC",
                        entered.post().id().value())
                : List.of();
    }

    private boolean told(EnteredPost entered) {
        return sql.count(
                        "SELECT COUNT(*) FROM forums_report WHERE post_id = ? AND person_id = ?",
                        entered.post().id().value(),
                        entered.person().value())
                > 0;
    }

    /**
     * A post with what is around it.
     *
     * @param author what its author is called; empty text when nobody knows any more
     * @param versions what it said before, the latest first; only for moderators
     * @param told whether the reader told the moderators of it
     */
    public record Card(PostView view, String author, List<Version> versions, boolean told) {}

    /** What a post said until then. */
    public record Version(String body, Instant replacedAt) {}
}
