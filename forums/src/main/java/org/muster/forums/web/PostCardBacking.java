package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.Topic;
import org.muster.forums.reading.ReadPost;

/** {@code /forums/{forum}/posts/{post}}; its forms go to {@link PostCardPost}. */
@Named("postCard")
@RequestScoped
public class PostCardBacking {

    @Inject
    PathParameters path;

    @Inject
    ReadPost readPost;

    @Inject
    ForumMarks marks;

    @Inject
    FormText form;

    @Inject
    Texts texts;

    private ReadPost.Card card;

    @PostConstruct
    void load() {
        card = readPost.read(PostId.parse(path.get("post")));
    }

    public PostLine getLine() {
        return new PostLine(
                card.view(),
                card.author().isEmpty() ? texts.of("forums.somebody") : card.author(),
                marks.of(card.view().post().capacity()).orElse(null),
                false);
    }

    public Topic getTopic() {
        return card.view().entered().at().topic();
    }

    public String getThreadHome() {
        return Addresses.of(getTopic());
    }

    public String getForumHome() {
        return Addresses.of(getTopic().forum());
    }

    public boolean isModerator() {
        return card.view().isMayModerate();
    }

    public boolean isHidden() {
        return card.view().post().isHidden();
    }

    /** Whether the reader told the moderators of it before. */
    public boolean isTold() {
        return card.told();
    }

    public boolean isMayTell() {
        return card.view().isMayMark() && !card.told();
    }

    public List<ReadPost.Version> getVersions() {
        return card.versions();
    }

    public String getReason() {
        return form.field("reason");
    }
}
