package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.CourseParts;
import org.muster.courses.studio.draft.Authors;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.draft.Parts;

/** Makes a draft of a document; whoever acts is its author. */
@ApplicationScoped
class NewDrafts {

    @Inject
    Permission permission;

    @Inject
    Drafts drafts;

    @Inject
    Parts parts;

    @Inject
    Authors authors;

    @Inject
    DraftDesk desk;

    @Inject
    ActingTime time;

    DraftId add(JsonObject document, Optional<UUID> base) {
        Instant now = time.now();
        DraftId id = new DraftId(Ids.at(now.toEpochMilli()));
        CourseParts course = CourseParts.of(document);
        drafts.add(id, course.rest(), base, now);
        parts.add(id, course.pieces(), desk.actor(), now);
        permission.actor().ifPresent(person -> authors.add(id, person, now));
        return id;
    }
}
