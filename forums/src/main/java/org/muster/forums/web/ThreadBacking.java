package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.forums.api.PostId;
import org.muster.forums.api.ThreadId;
import org.muster.forums.discussion.Capacity;
import org.muster.forums.discussion.Draft;
import org.muster.forums.discussion.Topic;
import org.muster.forums.reading.PostView;
import org.muster.forums.reading.ReadThread;
import org.muster.forums.reading.ReadThread.Read;

/** {@code /forums/{forum}/threads/{thread}?from=…} or {@code ?post=…}; its forms go to {@link ThreadPost}. */
@Named("threadPage")
@RequestScoped
public class ThreadBacking {

    @Inject
    PathParameters path;

    @Inject
    ReadThread readThread;

    @Inject
    FormText form;

    @Inject
    ForumRows rows;

    @Inject
    ForumMarks marks;

    @Inject
    Saved saved;

    @Inject
    Texts texts;

    private Read read;

    @PostConstruct
    void load() {
        ThreadId thread = ThreadId.parse(path.get("thread"));
        String post = form.field("post");
        read = post.isEmpty() ? readThread.read(thread, from()) : readThread.read(thread, PostId.parse(post));
    }

    private int from() {
        String from = form.field("from");
        return from.matches("\\d{1,6}") ? Integer.parseInt(from) : 1;
    }

    public Topic getTopic() {
        return read.at().topic();
    }

    public String getForumTitle() {
        return rows.title(read.at().forum().forum());
    }

    public String getForumHome() {
        return Addresses.of(getTopic().forum());
    }

    public String getHome() {
        return Addresses.of(getTopic());
    }

    public List<Mark> getMarks() {
        return marks.of(getTopic(), false);
    }

    public String getAuthor() {
        return name(getTopic().author());
    }

    public List<PostLine> getPosts() {
        return read.posts().stream().map(this::line).toList();
    }

    public int getFirst() {
        return read.first();
    }

    public int getLast() {
        return read.first() + read.posts().size() - 1;
    }

    /** The address of the page with the earlier posts, or empty text. */
    public String getEarlier() {
        return read.earlier().map(from -> getHome() + "?from=" + from).orElse("");
    }

    public String getLater() {
        return read.later().map(from -> getHome() + "?from=" + from).orElse("");
    }

    /** Where what is new begins, or empty text when the reader had seen all, or nothing. */
    public String getUnread() {
        return read.firstUnread()
                .filter(number -> number > 1)
                .map(number -> getHome() + "?from=" + ReadThread.pageOf(number) + "#p-" + number)
                .orElse("");
    }

    public boolean isModerator() {
        return read.at().standing().moderates();
    }

    public boolean isFollowed() {
        return read.own().followed();
    }

    /** Why one cannot write here, as the key of a sentence; empty text when one can. */
    public String getWhyClosed() {
        return read.at().whyNoPosts().orElse("");
    }

    public String getBody() {
        return form.isSent() ? form.body() : read.own().draft().map(Draft::body).orElse("");
    }

    public boolean isFollow() {
        return !form.isSent() || !form.field("follow").isEmpty();
    }

    public String getKey() {
        return form.key();
    }

    public String getSavedAt() {
        return read.own().draft().map(Draft::savedAt).map(saved::at).orElse("");
    }

    private PostLine line(PostView view) {
        Capacity capacity = view.post().capacity();
        boolean fresh = view.post().number() > read.own().seenBefore()
                && !view.entered().isOwn();
        return new PostLine(view, name(view.post().author()), marks.of(capacity).orElse(null), fresh);
    }

    private String name(PersonId person) {
        return read.names().getOrDefault(person, texts.of("forums.somebody"));
    }
}
