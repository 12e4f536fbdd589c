package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.PathParameters;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.Topic;
import org.muster.forums.forum.OwnForums;
import org.muster.forums.moderation.OrderThread;

/** {@code /forums/{forum}/threads/{thread}/order?words=…}; its forms go to {@link OrderPost}. */
@Named("threadOrder")
@RequestScoped
public class OrderBacking {

    @Inject
    PathParameters path;

    @Inject
    OrderThread orderThread;

    @Inject
    OwnForums ownForums;

    @Inject
    ForumRows rows;

    @Inject
    FormText form;

    private Topic topic;

    @PostConstruct
    void load() {
        topic = orderThread.open(ThreadId.parse(path.get("thread"))).topic();
    }

    public Topic getTopic() {
        return topic;
    }

    public String getHome() {
        return Addresses.of(topic);
    }

    public String getWords() {
        return form.field("words");
    }

    public String getReason() {
        return form.field("reason");
    }

    public String getLockedBecause() {
        return topic.order().lockedBecause().orElse("");
    }

    /** Where else it could stand. */
    public List<Choice> getForums() {
        return ownForums.named(getWords()).stream()
                .filter(in -> !in.forum().id().equals(topic.forum()))
                .map(in -> new Choice(in.forum().id().toString(), rows.title(in.forum())))
                .toList();
    }
}
