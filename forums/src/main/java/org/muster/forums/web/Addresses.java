package org.muster.forums.web;

import org.muster.forums.api.ForumId;
import org.muster.forums.discussion.EnteredPost;
import org.muster.forums.discussion.Topic;

/** Where things stand. */
final class Addresses {

    static final String FORUMS = "/forums";

    private Addresses() {}

    static String of(ForumId forum) {
        return FORUMS + "/" + forum;
    }

    static String of(Topic topic) {
        return of(topic.forum()) + "/threads/" + topic.id();
    }

    /** The page on which the post stands, at the post. */
    static String of(EnteredPost entered) {
        return of(entered.at().topic()) + "?post=" + entered.post().id() + "#p-"
                + entered.post().number();
    }

    /** The post by itself. */
    static String card(EnteredPost entered) {
        return of(entered.at().topic().forum()) + "/posts/" + entered.post().id();
    }
}
