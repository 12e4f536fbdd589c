package org.muster.courses.studio.draft;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.muster.courses.api.DraftId;

/**
 * A course that is being written: begun empty or from a published version, saved piece by piece, published once or discarded.
 *
 * @param document all but its parts
 * @param base the version it began as
 */
public record Draft(
        DraftId id, String slug, String title, JsonObject document, Optional<UUID> base, Standing standing) {

    /** Whether somebody who knew that state of the document may change it. */
    public boolean isBasedOn(long version) {
        return standing.version() == version;
    }
}
