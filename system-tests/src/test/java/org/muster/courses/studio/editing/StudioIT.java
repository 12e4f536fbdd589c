package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.DraftsQuery.Show;
import org.muster.inserver.InServer;

/** Who may write a draft, what its authors do to it, and what happens when two do at once. */
@InServer
class StudioIT {

    private static final int CROWD = 6;

    @Inject
    Desks desks;

    @Inject
    BeginDraft beginDraft;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    ReviseModule reviseModule;

    @Inject
    ReviseCourse reviseCourse;

    @Inject
    AddPart addPart;

    @Inject
    MovePart movePart;

    @Inject
    RemovePart removePart;

    @Inject
    PublishDraft publishDraft;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    OpenPublished openPublished;

    @Inject
    WaiveWarnings waiveWarnings;

    @Inject
    DraftsQuery drafts;

    @Inject
    ReleasesQuery releases;

    @Inject
    Catalogue catalogue;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEARNER", "REVIEWER", "MODERATOR", "EDITOR", "AUDITOR"})
    void whoeverIsNoTrainerWritesNothing(Role role) {
        DraftId draft = desks.withALesson(desks.holding(Role.TRAINER));

        desks.does(desks.holding(role), () -> {
            assertForbidden(() -> beginDraft.begin("Mine", "", "en-GB", ""));
            assertForbidden(() -> openPublished.open("act-awareness"));
            assertForbidden(() -> drafts.find("", Show.OPEN, null));
            deedsOn(draft).forEach(StudioIT::assertForbidden);
        });
    }

    @Test
    void theDraftOfAnotherTrainerIsNotThere() {
        DraftId draft = desks.withALesson(desks.holding(Role.TRAINER));

        desks.does(desks.holding(Role.TRAINER), () -> {
            deedsOn(draft).forEach(deed -> assertThatThrownBy(deed::run).isInstanceOf(NotFound.class));
            assertThat(drafts.find("", Show.OPEN, null).lines()).isEmpty();
        });
    }

    @Test
    void administratorsSeeEveryDraft() {
        String title = "Windows " + Ids.next();
        DraftId draft = desks.begun(desks.holding(Role.TRAINER), title);

        desks.does(desks.holding(Role.ADMINISTRATOR), () -> {
            assertThat(lookAtDraft.look(draft).draft().title()).isEqualTo(title);
            assertThat(drafts.find(title, Show.OPEN, null).lines()).hasSize(1);
        });
    }

    @Test
    void theTitleProposesAnAddressThatNobodyHas() {
        PersonId trainer = desks.holding(Role.TRAINER);
        String title = "Drŵs " + Ids.next();
        String first = slug(trainer, desks.begun(trainer, title));

        assertThat(first).startsWith("drws-");
        assertThat(slug(trainer, desks.begun(trainer, title))).isEqualTo(first + "-2");
        desks.does(trainer, () -> {
            assertBroken("studio.slug.taken", () -> beginDraft.begin(title, "", "en-GB", first));
            assertBroken("studio.slug.simple", () -> beginDraft.begin(title, "", "en-GB", "Not/simple"));
            assertBroken("studio.title.missing", () -> beginDraft.begin(" ", "", "en-GB", ""));
            assertBroken("studio.title.long", () -> beginDraft.begin("x".repeat(201), "", "en-GB", ""));
        });
    }

    @Test
    void whoeverSavesSecondIsToldAndTheFirstIsKept() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);

        desks.does(trainer, () -> {
            Saved saved = reviseLesson.revise(draft, "l1", new LessonWords("From the first", 3, "<p>A</p>"), 1);
            assertThat(saved.version()).isEqualTo(2);
            assertThatThrownBy(() -> reviseLesson.revise(draft, "l1", new LessonWords("From the second", 3, ""), 1))
                    .isInstanceOf(Conflict.class);
            assertThat(lookAtDraft.look(draft).part("l1", PartKind.LESSON).title())
                    .isEqualTo("From the first");
        });
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);
        LessonWords words = new LessonWords("First", 3, "<p>A</p>");

        desks.does(trainer, () -> {
            reviseLesson.revise(draft, "l1", words, 1);
            long revision = desks.revision(trainer, draft);
            assertThat(reviseLesson.revise(draft, "l1", words, 2).version()).isEqualTo(2);
            assertThat(desks.revision(trainer, draft)).isEqualTo(revision);
        });
    }

    @Test
    void twoLessonsAreSavedBesideEachOther() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);

        desks.does(trainer, () -> {
            String second = addPart.lesson(draft, "m1", "Second");
            reviseLesson.revise(draft, "l1", new LessonWords("One", 3, ""), 1);
            reviseLesson.revise(draft, second, new LessonWords("Two", 3, ""), 1);
            assertThat(lookAtDraft.look(draft).in(PartKind.LESSON, "m1"))
                    .extracting(Part::title)
                    .containsExactly("One", "Two");
        });
    }

    @Test
    void lessonsMoveWithinTheirModuleAndOverItsEdge() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);

        desks.does(trainer, () -> {
            addPart.lesson(draft, "m1", "Second");
            addPart.module(draft, "Two");
            movePart.up(draft, "l2");
            assertThat(names(draft, PartKind.LESSON, "m1")).containsExactly("l2", "l1");
            movePart.down(draft, "l1");
            assertThat(names(draft, PartKind.LESSON, "m1")).containsExactly("l2");
            assertThat(names(draft, PartKind.LESSON, "m2")).containsExactly("l1");
            movePart.up(draft, "l2");
            assertThat(names(draft, PartKind.LESSON, "m1")).containsExactly("l2");
            movePart.up(draft, "m2");
            assertThat(names(draft, PartKind.MODULE, "")).containsExactly("m2", "m1");
        });
    }

    @Test
    void whatIsRemovedTakesItsOwnAlongAndComesBackWithIt() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);

        desks.does(trainer, () -> {
            removePart.remove(draft, "m1");
            assertThat(lookAtDraft.look(draft).parts()).isEmpty();
            assertThatThrownBy(() -> removePart.remove(draft, "m1")).isInstanceOf(NotFound.class);
            removePart.restore(draft, "m1");
            assertThat(lookAtDraft.look(draft).parts()).extracting(Part::name).containsExactlyInAnyOrder("m1", "l1");
            assertThat(addPart.module(draft, "Another")).isEqualTo("m2");
        });
    }

    @Test
    void whatIsMissingIsSaidAndNothingUnfinishedIsPublished() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.begun(trainer);

        desks.does(trainer, () -> {
            assertThat(lookAtDraft.look(draft).checked().findings())
                    .extracting(finding -> finding.rule())
                    .contains("courses.publish.empty-module", "courses.publish.bank");
            assertThatThrownBy(() -> publishDraft.publish(draft, "1.0", "", desks.revision(trainer, draft)))
                    .isInstanceOf(RuleBroken.class);
        });
        assertThat(catalogue.find(slug(trainer, draft))).isEmpty();
    }

    @Test
    void aDraftThatWasPutAsideCanBeTakenUpAgain() {
        PersonId trainer = desks.holding(Role.TRAINER);
        DraftId draft = desks.withALesson(trainer);

        desks.does(trainer, () -> {
            discardDraft.discard(draft);
            assertBroken("studio.draft.closed", () -> addPart.module(draft, "Late"));
            assertThat(drafts.find("", Show.OPEN, null).lines()).isEmpty();
            assertThat(drafts.find("", Show.DISCARDED, null).lines()).hasSize(1);
            discardDraft.takeUp(draft);
            assertThat(addPart.module(draft, "In time")).isEqualTo("m2");
        });
    }

    @Test
    void openingAPublishedCourseTwiceGoesOnWithTheSameDraft() {
        PersonId trainer = desks.holding(Role.TRAINER);
        String slug = desks.publishedCourse();

        desks.does(trainer, () -> {
            DraftId first = openPublished.open(slug);
            assertThat(openPublished.open(slug)).isEqualTo(first);
        });
        desks.does(
                desks.holding(Role.TRAINER),
                () -> assertThat(openPublished.open(slug)).isNotNull());
    }

    @Test
    void theNextVersionSaysWhatChangedAndHasANumberOfItsOwn() {
        PersonId trainer = desks.holding(Role.TRAINER);
        String slug = desks.publishedCourse();

        desks.does(trainer, () -> {
            DraftId draft = openPublished.open(slug);
            long revision = desks.revision(trainer, draft);
            assertBroken("studio.changes.missing", () -> publishDraft.publish(draft, "1.1", " ", revision));
            assertBroken("studio.number.taken", () -> publishDraft.publish(draft, "1.0", "More", revision));
            assertBroken("studio.number.form", () -> publishDraft.publish(draft, "one", "More", revision));
            assertThatThrownBy(() -> publishDraft.publish(draft, "1.1", "More", revision + 1))
                    .isInstanceOf(Conflict.class);
            assertBroken("review.warnings.open", () -> publishDraft.publish(draft, "1.1", "More", revision));
            desks.letAllStand(trainer, draft);
            publishDraft.publish(draft, "1.1", "Clearer words.", revision);
            assertThat(releases.of(draft))
                    .extracting(release -> release.number() + " " + release.changes())
                    .containsExactly("1.1 Clearer words.", "1.0 ");
            assertThat(releases.waivedIn(draft, releases.of(draft).get(0)))
                    .isNotEmpty()
                    .allSatisfy(kept -> assertThat(kept.waiver().reason()).contains("for tests"));
            assertThat(waiveWarnings.judge(openPublished.open(slug)).open()).isEmpty();
            assertBroken("studio.draft.closed", () -> addPart.module(draft, "Late"));
        });
        assertThat(catalogue.get(slug).number()).isEqualTo("1.1");
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() {
        PersonId trainer = desks.holding(Role.TRAINER);
        String slug = desks.publishedCourse();
        DraftId draft = desks.as(trainer, () -> openPublished.open(slug));
        long revision = desks.revision(trainer, draft);
        desks.letAllStand(trainer, draft);

        List<CompletableFuture<Boolean>> tries = IntStream.range(0, CROWD)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> succeeds(trainer, () -> publishDraft.publish(draft, "2." + number, "More", revision)),
                        threads))
                .toList();

        assertThat(tries.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM courses_version v JOIN courses_course c ON c.id = v.course_id WHERE c.slug = ?",
                        slug))
                .isEqualTo(2);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_audit WHERE act = 'courses.publish-draft' AND subject_id = ?",
                        draft.value()))
                .isEqualTo(1);
    }

    private boolean succeeds(PersonId trainer, Runnable work) {
        try {
            desks.does(trainer, work);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private List<Runnable> deedsOn(DraftId draft) {
        return List.of(
                () -> lookAtDraft.look(draft),
                () -> reviseLesson.revise(draft, "l1", new LessonWords("Theirs", 1, ""), 1),
                () -> reviseModule.revise(draft, "m1", "Theirs", "", 1),
                () -> reviseCourse.revise(draft, new CourseWords("Theirs", "", "", "en-GB", List.of(), List.of()), 1),
                () -> addPart.module(draft, "Theirs"),
                () -> movePart.up(draft, "l1"),
                () -> removePart.remove(draft, "l1"),
                () -> discardDraft.discard(draft),
                () -> releases.of(draft),
                () -> publishDraft.publish(draft, "1.0", "", 1));
    }

    private List<String> names(DraftId draft, PartKind kind, String parent) {
        return lookAtDraft.look(draft).in(kind, parent).stream().map(Part::name).toList();
    }

    private String slug(PersonId trainer, DraftId draft) {
        return desks.as(trainer, () -> lookAtDraft.look(draft).draft().slug());
    }

    private static void assertForbidden(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Forbidden.class);
    }

    private static void assertBroken(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(rule));
    }
}
