package org.muster.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.forums.access.ForumsAct;
import org.muster.forums.api.PictureId;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.EnterTopic;
import org.muster.forums.discussion.EnteredPost;
import org.muster.forums.discussion.Posts;
import org.muster.forums.picture.KeptPicture;
import org.muster.forums.picture.Pictures;

/** A picture for whoever may read a post it stands in, and for whoever brought it. */
@ApplicationScoped
public class SeePicture {

    @Inject
    Permission permission;

    @Inject
    Pictures pictures;

    @Inject
    Posts posts;

    @Inject
    EnterTopic enterTopic;

    @Inject
    Sql sql;

    public KeptPicture see(PictureId id) {
        permission.require(ForumsAct.TAKE_PART);
        return pictures.find(id)
                .filter(picture -> picture.owner().equals(permission.current()) || isInAPost(id))
                .orElseThrow(() -> new NotFound("forums.picture.unknown"));
    }

    private boolean isInAPost(PictureId id) {
        return sql
                .list(
                        row -> new PostId(row.id("post_id")),
                        "SELECT post_id FROM forums_picture_use WHERE picture_id = ?",
                        id.value())
                .stream()
                .flatMap(post -> posts.find(post).stream())
                .anyMatch(post -> enterTopic
                        .ifAllowed(post.place().thread())
                        .filter(at -> new EnteredPost(at, post).maySeeBody())
                        .isPresent());
    }
}
