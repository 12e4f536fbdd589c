package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.muster.core.web.api.PathParameters;
import org.muster.forums.api.ForumId;
import org.muster.forums.discussion.Draft;
import org.muster.forums.discussion.PrepareThread;
import org.muster.forums.discussion.ThreadKind;
import org.muster.forums.forum.Entered;

/** {@code /forums/{forum}/new}; its form goes to {@link NewThreadPost}. */
@Named("newThread")
@RequestScoped
public class NewThreadBacking {

    @Inject
    PathParameters path;

    @Inject
    PrepareThread prepareThread;

    @Inject
    FormText form;

    @Inject
    ForumRows rows;

    @Inject
    Saved saved;

    private Entered entered;
    private Optional<Draft> draft = Optional.empty();

    @PostConstruct
    void load() {
        PrepareThread.Prepared prepared = prepareThread.prepare(ForumId.parse(path.get("forum")));
        entered = prepared.entered();
        draft = prepared.draft();
    }

    public String getForumTitle() {
        return rows.title(entered.forum());
    }

    public String getHome() {
        return Addresses.of(entered.forum().id());
    }

    public boolean isOpen() {
        return entered.standing().open();
    }

    public String getTitle() {
        return form.isSent() ? form.field("title") : draft.map(Draft::title).orElse("");
    }

    public String getBody() {
        return form.isSent() ? form.body() : draft.map(Draft::body).orElse("");
    }

    public boolean isQuestion() {
        return form.field("kind").equals(ThreadKind.QUESTION.name());
    }

    public boolean isFollow() {
        return !form.isSent() || !form.field("follow").isEmpty();
    }

    public String getKey() {
        return form.key();
    }

    /** When the draft was kept; empty text when there is none. */
    public String getSavedAt() {
        return draft.map(Draft::savedAt).map(saved::at).orElse("");
    }
}
