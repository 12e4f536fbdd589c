package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.DraftHistory;
import org.muster.courses.studio.history.Changes;

/** {@code /studio/courses/{draft}/history?before=…}: what was done; its forms go to {@link HistoryPost}. */
@Named("studioHistory")
@RequestScoped
public class HistoryBacking {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    DraftHistory history;

    private DraftHistory.Page page;

    @PostConstruct
    void load() {
        page = history.before(
                DraftId.parse(path.get("draft")), sent.counted("before").orElse(Long.MAX_VALUE));
    }

    public DraftHistory.Page getPage() {
        return page;
    }

    public boolean isNewest() {
        return sent.counted("before").isEmpty();
    }

    public int getKept() {
        return Changes.KEPT;
    }
}
