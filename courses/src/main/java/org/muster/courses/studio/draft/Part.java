package org.muster.courses.studio.draft;

import java.time.Instant;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.courses.studio.document.Piece;

/** A piece of a draft and who saved it when; one that was removed can be put back. */
public record Part(Piece piece, long version, Instant savedAt, Optional<PersonId> savedBy, boolean removed) {

    public String name() {
        return piece.name();
    }

    public String title() {
        return piece.title();
    }
}
