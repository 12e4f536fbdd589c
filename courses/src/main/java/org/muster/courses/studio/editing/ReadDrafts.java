package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private final Map<DraftId, Kept> latest = new LinkedHashMap<>(16, 0.75f, true);

    Contents contents(Draft draft, Function<Draft, Contents> read) {
        long revision = draft.standing().revision();
        return kept(draft.id(), revision).orElseGet(() -> keep(draft.id(), new Kept(revision, read.apply(draft))));
    }

    private synchronized Optional<Contents> kept(DraftId id, long revision) {
        return Optional.ofNullable(latest.get(id))
                .filter(kept -> kept.revision() == revision)
                .map(Kept::contents);
    }

    private synchronized Contents keep(DraftId id, Kept kept) {
        latest.put(id, kept);
        int parts = latest.values().stream().mapToInt(Kept::parts).sum();
        Iterator<Kept> eldest = latest.values().iterator();
        while (parts > MOST_PARTS && latest.size() > 1) {
            parts -= eldest.next().parts();
            eldest.remove();
        }
        return kept.contents();
    }

    private record Kept(long revision, Contents contents) {

        int parts() {
            return contents.parts().size() + contents.removed().size();
        }
    }
}
