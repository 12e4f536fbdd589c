package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.CourseFiles;
import org.muster.courses.publishing.FileAddresses;
import org.muster.courses.studio.document.HandedIn;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;
import org.muster.courses.studio.draft.OpenDrafts;
import org.muster.courses.studio.draft.PublishedDocuments;
import org.muster.courses.studio.draft.PublishedDocuments.Published;
import org.muster.courses.studio.review.Waivers;

/** Opens the version on offer as a draft. Whoever has a draft of that version open goes on with it. */
@ApplicationScoped
@Transactional
public class OpenPublished {

    @Inject
    Permission permission;

    @Inject
    PublishedDocuments documents;

    @Inject
    OpenDrafts openDrafts;

    @Inject
    NewDrafts newDrafts;

    @Inject
    CourseFiles courseFiles;

    @Inject
    DraftFiles files;

    @Inject
    Waivers waivers;

    @Inject
    DraftDesk desk;

    @Inject
    ActingTime time;

    public DraftId open(String slug) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        Published published = documents.current(slug).orElseThrow(() -> new NotFound("courses.course.unknown"));
        return permission
                .actor()
                .flatMap(person -> openDrafts.of(published.version(), person))
                .orElseGet(() -> begin(slug, published));
    }

    private DraftId begin(String slug, Published published) {
        HandedIn handedIn = new HandedIn(published.document());
        JsonObject document =
                JsonEdit.of(handedIn.document()).without("changes").json();
        DraftId id = newDrafts.add(document, Optional.of(published.version()));
        handedIn.addresses().forEach((name, address) -> addFile(id, name, address));
        waivers.carry(new CourseVersionId(published.version()), id);
        desk.tell(
                "begin-draft",
                id,
                Map.of("course", slug, "from", published.version().toString()));
        return id;
    }

    private void addFile(DraftId id, String name, String address) {
        Instant now = time.now();
        courseFiles
                .find(address.substring(FileAddresses.FOLDER.length()))
                .map(file -> new DraftFile(name, file.digest(), file.type(), file.size()))
                .ifPresent(file -> files.add(id, file, desk.actor(), now));
    }
}
