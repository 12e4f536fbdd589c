package org.muster.library.editing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.richtext.RichText;
import org.muster.library.resource.Content;
import org.muster.library.resource.Evidence;
import org.muster.library.resource.ResourceKind;

/** What is published says what it is, who answers for it and when it is looked at again, and holds what its kind promises. */
final class ResourceMustBeWhole {

    private ResourceMustBeWhole() {}

    static void check(ResourceKind kind, Content content, LocalDate today) {
        require(!content.words().summary().isEmpty(), "library.rule.summary");
        require(!content.care().owner().isEmpty(), "library.rule.owner");
        LocalDate reviewOn = content.care().reviewOn();
        require(reviewOn != null && reviewOn.isAfter(today), "library.rule.review");
        switch (kind) {
            case FILE -> require(content.file() != null, "library.rule.file");
            case LINK -> require(content.words().leadsSomewhere(), "library.rule.link-missing");
            case STUDY -> require(isFound(content.evidence()), "library.rule.evidence");
            default ->
                require(
                        content.file() != null
                                || !RichText.isEmpty(content.words().body()),
                        "library.rule.body");
        }
    }

    private static boolean isFound(@Nullable Evidence evidence) {
        return evidence != null
                && !evidence.question().isEmpty()
                && !evidence.effect().isEmpty()
                && !evidence.rating().reason().isEmpty();
    }

    private static void require(boolean fine, String key) {
        if (!fine) {
            throw new RuleBroken(key);
        }
    }
}
