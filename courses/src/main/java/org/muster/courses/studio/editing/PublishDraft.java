package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.DraftId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.publishing.CourseDocument;
import org.muster.courses.publishing.PublishCourse;
import org.muster.courses.studio.document.CourseParts;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.review.Judged;
import org.muster.courses.studio.review.Waivers;

/** Makes a draft the version on offer, once: a draft that was published is closed, the next version begins as a new one. */
@ApplicationScoped
@Transactional
public class PublishDraft {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}\\.\\d{1,4}(\\.\\d{1,4})?");

    @Inject
    Permission permission;

    @Inject
    DraftDesk desk;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    FilesOfADraft files;

    @Inject
    Drafts drafts;

    @Inject
    Catalogue catalogue;

    @Inject
    WaiveWarnings waiveWarnings;

    @Inject
    Waivers waivers;

    @Inject
    StudioSettings settings;

    @Inject
    Reviewing reviewing;

    @Inject
    PublishCourse publishCourse;

    @Inject
    ActingTime time;

    /**
     * @param number of the new version, such as {@code 1.1}
     * @param changes what it changes, for whoever knows the version before
     * @param revision the draft that whoever publishes has seen
     */
    public CourseVersionId publish(DraftId id, String number, String changes, long revision) {
        permission.require(CoursesAct.PUBLISH_COURSE);
        Draft draft = desk.open(id);
        if (draft.standing().revision() != revision) {
            throw new Conflict(
                    "studio.draft.changed", desk.nameOf(draft.standing().savedBy()));
        }
        check(draft, number.strip(), changes);
        Judged judged = waiveWarnings.judge(id);
        if (!judged.open().isEmpty()) {
            throw new RuleBroken("review.warnings.open", judged.open().size());
        }
        JsonObject document = JsonEdit.of(document(id))
                .with("version", number.strip())
                .with("changes", Limits.text("changes", changes))
                .json();
        CourseVersionId version = publishCourse.publish(new CourseDocument(document, files.of(id, document)));
        drafts.publish(id, version, time.now());
        waivers.keep(version, judged.waived());
        desk.tell("publish-draft", id, Map.of("version", version.value().toString()));
        return version;
    }

    /** Whether it cannot be published as it stands until somebody else approves it. */
    public boolean waits(DraftId id) {
        permission.require(CoursesAct.PUBLISH_COURSE);
        return waits(desk.looked(id));
    }

    private boolean waits(Draft draft) {
        return settings.isReviewRequired() && !reviewing.isApproved(draft);
    }

    private void check(Draft draft, String number, String changes) {
        if (!NUMBER.matcher(number).matches()) {
            throw new RuleBroken("studio.number.form");
        }
        if (catalogue.numbered(draft.slug(), number).isPresent()) {
            throw new RuleBroken("studio.number.taken", number);
        }
        if (draft.base().isEmpty() && catalogue.find(draft.slug()).isPresent()) {
            throw new RuleBroken("studio.slug.taken");
        }
        if (draft.base().isPresent() && changes.isBlank()) {
            throw new RuleBroken("studio.changes.missing");
        }
        if (waits(draft)) {
            throw new RuleBroken("review.needed");
        }
    }

    private JsonObject document(DraftId id) {
        EditedDraft edited = lookAtDraft.look(id);
        List<Part> parts = edited.parts();
        return new CourseParts(
                        edited.draft().document(),
                        parts.stream().map(Part::piece).toList())
                .document();
    }
}
