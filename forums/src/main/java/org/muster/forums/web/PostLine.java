package org.muster.forums.web;

import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mark;
import org.muster.forums.reading.PostView;

/**
 * A post as it is drawn.
 *
 * @param badge as what its author wrote it; null for those who are there like everybody
 * @param fresh whether the reader had not seen it before
 */
public record PostLine(
        PostView view, String author, @Nullable Mark badge, boolean fresh) {

    public String getHref() {
        return Addresses.of(view.entered());
    }

    /** The post by itself, where moderators are told. */
    public String getCard() {
        return Addresses.card(view.entered());
    }

    /** The key of its name for those who hear the page. */
    public String getRoleKey() {
        if (view.isAnswer()) {
            return "forums.post.answer.by";
        }
        boolean asks = view.post().isFirst() && view.entered().at().topic().isQuestion();
        return asks ? "forums.post.question.by" : "forums.post.by";
    }
}
