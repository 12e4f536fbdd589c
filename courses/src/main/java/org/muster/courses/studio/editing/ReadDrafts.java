package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.muster.core.kernel.LatestUsed;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;

/**
 * The drafts that were read last, each until somebody changes it: every page of the studio shows the outline and what is missing,
 * for which the whole course has to be read and checked. A change gives the draft another revision, on whichever node it is made.
 */
@ApplicationScoped
class ReadDrafts {

    /** A part of ordinary length takes some ten thousand bytes. */
    private static final int MOST_PARTS = 8_000;

    private final LatestUsed<DraftId, Kept> latest = new LatestUsed<>(MOST_PARTS, Kept::parts);

    Contents contents(Draft draft, Function<Draft, Contents> read) {
        long revision = draft.standing().revision();
        return latest.find(draft.id())
                .filter(kept -> kept.revision() == revision)
                .map(Kept::contents)
                .orElseGet(() -> keep(draft.id(), new Kept(revision, read.apply(draft))));
    }

    private Contents keep(DraftId id, Kept kept) {
        latest.keep(id, kept);
        return kept.contents();
    }

    private record Kept(long revision, Contents contents) {

        int parts() {
            return contents.parts().size() + contents.removed().size();
        }
    }
}
