package org.muster.library.resource;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.muster.library.api.ResourceId;

/**
 * Something people can rely on. It is drafted, published as a version that never changes, drafted further and published again
 * with a note of what changed; it may be withdrawn, which its address goes on telling, and put back.
 */
public record Resource(ResourceId id, String slug, ResourceKind kind, Draft draft, Standing standing) {

    public String address() {
        return kind.address(slug);
    }

    /** Whether the draft was saved after what readers see was published. */
    public boolean isChanged() {
        Instant shownAt = standing.shownAt();
        return shownAt == null || draft.savedAt().isAfter(shownAt);
    }

    public boolean isBasedOn(long version) {
        return draft.version() == version;
    }

    /** Whether it is the file that the draft offers. */
    public boolean offers(UUID file) {
        return Objects.equals(draft.content().file(), file);
    }
}
