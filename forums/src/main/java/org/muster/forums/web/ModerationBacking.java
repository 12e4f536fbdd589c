package org.muster.forums.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.kernel.richtext.PlainText;
import org.muster.core.web.api.Texts;
import org.muster.forums.moderation.ModerationQueue;
import org.muster.forums.moderation.ModerationQueue.Case;

/** {@code /forums/moderation}; its buttons go to {@link ModerationPost}. */
@Named("moderationQueue")
@RequestScoped
public class ModerationBacking {

    private static final int A_FEW_LINES = 400;

    @Inject
    ModerationQueue queue;

    @Inject
    Texts texts;

    private ModerationQueue.Waiting waiting;

    @PostConstruct
    void look() {
        waiting = queue.look();
    }

    public List<Case> getReported() {
        return waiting.reported();
    }

    public List<Case> getHidden() {
        return waiting.hidden();
    }

    public long getTotal() {
        return waiting.total();
    }

    public String beginning(Case each) {
        return PlainText.beginning(each.post().body(), A_FEW_LINES);
    }

    public String author(Case each) {
        return each.author().isEmpty() ? texts.of("forums.somebody") : each.author();
    }

    public String card(Case each) {
        return Addresses.FORUMS + "/" + each.place().forum() + "/posts/"
                + each.post().id();
    }
}
