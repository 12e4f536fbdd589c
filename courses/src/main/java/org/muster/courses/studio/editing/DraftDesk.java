package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Authors;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Changes;
import org.muster.courses.studio.history.State;
import org.muster.courses.studio.history.Step;
import org.muster.courses.studio.review.Readers;
import org.muster.courses.studio.review.Signed;
import org.muster.courses.studio.review.Waiver;

/** Where authors take a draft to work on it. The drafts of others are not there, but for administrators. */
@ApplicationScoped
class DraftDesk {

    private static final String UNKNOWN = "studio.draft.unknown";

    @Inject
    Permission permission;

    @Inject
    Drafts drafts;

    @Inject
    Authors authors;

    @Inject
    Readers readers;

    @Inject
    DraftFiles files;

    @Inject
    Changes changes;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    Draft looked(DraftId id) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        return drafts.find(id).filter(this::isTheirs).orElseThrow(() -> new NotFound(UNKNOWN));
    }

    /** For whoever only reads: their own, and open ones of others for those who read drafts or were asked to read this one. */
    Draft previewed(DraftId id) {
        permission.require(CoursesAct.PREVIEW_DRAFT);
        return drafts.find(id)
                .filter(draft -> isTheirs(draft) || isToRead(draft))
                .orElseThrow(() -> new NotFound(UNKNOWN));
    }

    /** The same, held until the transaction ends, and open. */
    Draft reviewed(DraftId id) {
        permission.require(CoursesAct.REVIEW_DRAFT);
        Draft draft = drafts.hold(id)
                .filter(held -> isTheirs(held) || isToRead(held))
                .orElseThrow(() -> new NotFound(UNKNOWN));
        mustBeOpen(draft);
        return draft;
    }

    /** Held until the transaction ends. */
    Draft held(DraftId id) {
        permission.require(CoursesAct.AUTHOR_COURSE);
        return drafts.hold(id).filter(this::isTheirs).orElseThrow(() -> new NotFound(UNKNOWN));
    }

    /** Held, and neither published nor discarded. */
    Draft open(DraftId id) {
        Draft draft = held(id);
        mustBeOpen(draft);
        return draft;
    }

    private static void mustBeOpen(Draft draft) {
        if (!draft.standing().isOpen()) {
            throw new RuleBroken("studio.draft.closed");
        }
    }

    /** Open, and as somebody knew its document; {@link Conflict} when another saved it meanwhile. */
    Draft open(DraftId id, long version) {
        Draft draft = open(id);
        if (!draft.isBasedOn(version)) {
            throw new Conflict("studio.draft.changed", nameOf(draft.standing().savedBy()));
        }
        return draft;
    }

    /** Whether whoever acts sees the drafts of others too. */
    boolean oversees() {
        return permission.allows(CoursesAct.OVERSEE_DRAFTS);
    }

    /** Where the draft's authors see its files, by their names. */
    Map<String, String> addresses(DraftId id) {
        return files.of(id).stream().collect(Collectors.toUnmodifiableMap(DraftFile::name, file -> file.address(id)));
    }

    String nameOf(Optional<PersonId> person) {
        return person.flatMap(people::find).map(PersonSummary::displayName).orElse("Muster");
    }

    List<Signed> signed(List<Waiver> waivers) {
        return waivers.stream()
                .map(waiver -> new Signed(waiver, nameOf(waiver.person())))
                .toList();
    }

    @Nullable
    UUID actor() {
        return permission.actor().map(PersonId::value).orElse(null);
    }

    /** Keeps another document of a draft that is held. */
    void save(Draft draft, JsonObject document, Act act) {
        drafts.save(draft.id(), document, actor(), time.now());
        note(draft.id(), act, "", List.of(saved(draft, document)));
    }

    static Step saved(Draft draft, JsonObject document) {
        return new Step("", State.says(draft.document()), State.says(document));
    }

    /** What was done to a draft that is held; nothing when there are no steps. */
    void note(DraftId id, Act act, String subject, List<Step> steps) {
        if (!steps.isEmpty()) {
            drafts.touch(id, actor(), time.now());
            changes.add(id, permission.actor(), act, subject, steps, time.now());
        }
    }

    void touch(DraftId id) {
        drafts.touch(id, actor(), time.now());
    }

    void tell(String act, DraftId id, Map<String, String> detail) {
        audit.append("courses." + act, actor(), id.value(), detail);
    }

    private boolean isToRead(Draft draft) {
        return draft.standing().isOpen() && (permission.allows(CoursesAct.READ_DRAFTS) || isAsked(draft));
    }

    private boolean isAsked(Draft draft) {
        return permission
                .actor()
                .map(person -> readers.isReader(draft.id(), person))
                .orElse(false);
    }

    /** Whether whoever acts may change it too. */
    boolean isWritten(Draft draft) {
        return permission.allows(CoursesAct.AUTHOR_COURSE) && isTheirs(draft);
    }

    private boolean isTheirs(Draft draft) {
        return permission
                        .actor()
                        .map(person -> authors.isAuthor(draft.id(), person))
                        .orElse(true)
                || oversees();
    }
}
