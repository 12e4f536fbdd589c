package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.LookAtReview;

/** How many comments are open, on all pages of a draft. */
@Named("studioTalk")
@RequestScoped
public class TalkBacking {

    @Inject
    PathParameters path;

    @Inject
    LookAtReview lookAtReview;

    private Map<String, Long> open = Map.of();

    @PostConstruct
    void load() {
        open = lookAtReview.open(DraftId.parse(path.get("draft")));
    }

    public long of(String part) {
        return open.getOrDefault(part, 0L);
    }

    public long getAll() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }
}
