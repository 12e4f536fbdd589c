package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.studio.document.Slug;
import org.muster.courses.studio.draft.Drafts;

/** Addresses that no course and no draft has. */
@ApplicationScoped
class FreeSlugs {

    private static final int MOST_OF_A_TITLE = 1000;

    @Inject
    Drafts drafts;

    /** The proposed one, or the first of its like that is free. */
    Slug like(Slug proposed) {
        return IntStream.rangeClosed(1, MOST_OF_A_TITLE)
                .mapToObj(proposed::numbered)
                .filter(slug -> !drafts.isTaken(slug.text()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("studio.slug.taken"));
    }
}
