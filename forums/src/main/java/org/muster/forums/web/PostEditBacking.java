package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.forums.api.PostId;
import org.muster.forums.discussion.EditPost;
import org.muster.forums.discussion.EnteredPost;

/** {@code /forums/{forum}/posts/{post}/edit}; its forms go to {@link PostEditPost}. */
@Named("postEdit")
@RequestScoped
public class PostEditBacking {

    @Inject
    PathParameters path;

    @Inject
    EditPost editPost;

    @Inject
    FormText form;

    private EnteredPost entered;

    @PostConstruct
    void load() {
        entered = editPost.open(PostId.parse(path.get("post")));
    }

    public String getBody() {
        return form.isSent() ? form.body() : entered.post().body();
    }

    public String getThreadTitle() {
        return entered.at().topic().title();
    }

    /** Where the post stands. */
    public String getBack() {
        return Addresses.of(entered);
    }

    public String getForumHome() {
        return Addresses.of(entered.at().topic().forum());
    }
}
