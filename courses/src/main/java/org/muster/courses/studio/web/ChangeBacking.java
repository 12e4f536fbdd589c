package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.DraftHistory;
import org.muster.courses.studio.history.Difference;

/** {@code /studio/courses/{draft}/history/{change}}: what one change altered; its form goes to {@link ChangePost}. */
@Named("studioChange")
@RequestScoped
public class ChangeBacking {

    /** What authors know by another word than documents. */
    private static final Set<String> WORDS = Set.of(
            "title",
            "title_cy",
            "summary",
            "language",
            "audience",
            "objectives",
            "minutes",
            "body",
            "stem",
            "points",
            "options",
            "text",
            "correct",
            "feedback",
            "assessment",
            "media",
            "alt");

    @Inject
    PathParameters path;

    @Inject
    DraftHistory history;

    @Inject
    Texts texts;

    private DraftHistory.Altered altered;

    @PostConstruct
    void load() {
        altered = history.altered(DraftId.parse(path.get("draft")), number(path.get("change")));
    }

    static long number(String written) {
        if (!written.matches("[0-9]{1,18}")) {
            throw new NotFound("studio.change.unknown");
        }
        return Long.parseLong(written);
    }

    public DraftHistory.Altered getAltered() {
        return altered;
    }

    /** Where a value stands, as authors would call it. */
    public String where(Difference difference) {
        return difference.path().stream()
                .map(name -> WORDS.contains(name) ? texts.of("studio.value." + name) : name)
                .collect(Collectors.joining(" "));
    }
}
