package org.muster.courses.exchange.question;

import java.util.Collection;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.document.JsonEdit;

/** The tags of a question in a file. */
public final class TagsKept {

    private TagsKept() {}

    /** Says so among the notices when there are too many or too long ones: then none is kept. */
    public static void put(Collection<String> sent, JsonEdit question, Place place, List<Notice> notices) {
        try {
            Tags tags = Tags.of(sent);
            if (!tags.words().isEmpty()) {
                question.with("tags", tags.json());
            }
        } catch (RuleBroken tooMany) {
            notices.add(Notice.of(place, "exchange.changed.tags", String.join(", ", sent)));
        }
    }
}
