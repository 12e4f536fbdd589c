package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Changes;
import org.muster.inserver.InServer;

/** What was done to a draft stands in its history; authors take it back, do it again, and see each other. */
@InServer
class DraftHistoryIT {

    private static final long NEWEST = Long.MAX_VALUE;

    @Inject
    Desks desks;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    AddPart addPart;

    @Inject
    AddQuestion addQuestion;

    @Inject
    CopyPart copyPart;

    @Inject
    MovePart movePart;

    @Inject
    RemovePart removePart;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    ReviseCourse reviseCourse;

    @Inject
    DraftHistory history;

    @Inject
    UndoChange undoChange;

    @Inject
    ShareDraft shareDraft;

    @Inject
    BeAtDraft beAtDraft;

    @Inject
    Sql sql;

    private PersonId author;
    private DraftId draft;

    @BeforeEach
    void aDraftWithALesson() {
        author = desks.holding(Role.TRAINER);
        draft = desks.withALesson(author);
    }

    @Test
    void wordsAreTakenBackAndSaidAgain() {
        writes(author, "Shut the door.");
        apart();
        writes(author, "Shut and lock the door.");
        assertThat(acts()).startsWith(Act.SAVED, Act.SAVED);

        does(() -> undoChange.undo(draft));
        assertThat(body()).isEqualTo("<p>Shut the door.</p>");
        does(() -> undoChange.undo(draft));
        assertThat(body()).isEmpty();
        does(() -> undoChange.redo(draft));
        does(() -> undoChange.redo(draft));
        assertThat(body()).isEqualTo("<p>Shut and lock the door.</p>");
        does(() -> assertThatThrownBy(() -> undoChange.redo(draft))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("studio.redo.nothing"));
    }

    @Test
    void whatIsSavedAgainSoonIsOneChange() {
        int before = acts().size();
        writes(author, "Shut");
        writes(author, "Shut the door.");
        assertThat(acts()).hasSize(before + 1);
        does(() -> undoChange.undo(draft));
        assertThat(body()).isEmpty();
    }

    @Test
    void whoeverGoesOnGivesUpWhatTheyTookBack() {
        writes(author, "Shut the door.");
        does(() -> undoChange.undo(draft));
        does(() -> addPart.module(draft, "Two"));
        does(() -> assertThat(history.reach(draft)).isEqualTo(new DraftHistory.Reach(true, false)));
    }

    @Test
    void whatIsAddedMovedAndRemovedIsTakenBackInTurn() {
        String second = desks.as(author, () -> addPart.lesson(draft, "m1", "Second"));
        String check = desks.as(author, () -> addQuestion.toLesson(draft, "single", second));
        does(() -> movePart.up(draft, second));
        does(() -> removePart.remove(draft, check));
        assertThat(acts()).startsWith(Act.REMOVED, Act.MOVED, Act.ADDED, Act.ADDED);
        assertThat(lessons()).containsExactly(second, "l1");

        does(() -> undoChange.undo(draft));
        assertThat(names()).contains(check);
        does(() -> undoChange.undo(draft));
        assertThat(lessons()).containsExactly("l1", second);
        does(() -> undoChange.undo(draft));
        does(() -> undoChange.undo(draft));
        assertThat(names()).containsExactlyInAnyOrder("m1", "l1");
        for (int i = 0; i < 4; i++) {
            does(() -> undoChange.redo(draft));
        }
        assertThat(lessons()).containsExactly(second, "l1");
        assertThat(names()).doesNotContain(check);
    }

    @Test
    void aLessonIsPutIntoAnotherModule() {
        String module = desks.as(author, () -> addPart.module(draft, "Two"));
        String second = desks.as(author, () -> addPart.lesson(draft, "m1", "Second"));
        does(() -> movePart.put(draft, second, module, 7));
        does(() -> movePart.put(draft, "l1", module, 0));
        EditedDraft moved = desks.as(author, () -> lookAtDraft.look(draft));
        assertThat(moved.in(PartKind.LESSON, module)).extracting(Part::name).containsExactly("l1", second);
        assertThat(moved.in(PartKind.LESSON, "m1")).isEmpty();
        does(() -> movePart.put(draft, module, "", 0));
        assertThat(desks.as(author, () -> lookAtDraft.look(draft)).in(PartKind.MODULE, ""))
                .extracting(Part::name)
                .containsExactly(module, "m1");
        does(() ->
                assertThatThrownBy(() -> movePart.put(draft, "l1", second, 0)).isInstanceOf(NotFound.class));
        does(() -> undoChange.undo(draft));
        does(() -> undoChange.undo(draft));
        assertThat(lessons()).containsExactly("l1");
    }

    @Test
    void aCopyTakesAlongWhatBelongsToItAndIsTakenBackWhole() {
        String check = desks.as(author, () -> addQuestion.toLesson(draft, "single", "l1"));
        writes(author, "Ask.</p><div data-block=\"knowledge-check\" data-id=\"" + check + "\"></div><p>Tell.");
        List<String> before = names();

        String module = desks.as(author, () -> copyPart.copy(draft, "m1"));
        EditedDraft copied = desks.as(author, () -> lookAtDraft.look(draft));
        Part lesson = copied.in(PartKind.LESSON, module).get(0);
        Part asked = copied.in(PartKind.CHECK, lesson.name()).get(0);
        assertThat(lesson.title()).isEqualTo("First");
        assertThat(lesson.piece().content().getString("body"))
                .contains("data-id=\"" + asked.name() + "\"")
                .doesNotContain("data-id=\"" + check + "\"");
        assertThat(body()).contains("data-id=\"" + check + "\"");

        String second = desks.as(author, () -> copyPart.copy(draft, check));
        assertThat(body()).contains("data-id=\"" + second + "\"");
        does(() -> undoChange.undo(draft));
        does(() -> undoChange.undo(draft));
        assertThat(names()).containsExactlyElementsOf(before);
        does(() -> undoChange.redo(draft));
        assertThat(names()).contains(module, lesson.name(), asked.name());
    }

    @Test
    void nobodyTakesBackWhatAnotherWentOnFrom() {
        PersonId other = together();
        writes(author, "Shut the door.");
        writes(other, "Shut every door.");
        does(() -> assertThatThrownBy(() -> undoChange.undo(draft)).isInstanceOf(Conflict.class));
        assertThat(body()).isEqualTo("<p>Shut every door.</p>");

        does(() -> addPart.module(draft, "Two"));
        desks.does(other, () -> undoChange.undo(draft));
        assertThat(body()).isEqualTo("<p>Shut the door.</p>");
    }

    @Test
    void anEarlierStateIsBroughtBackWhateverFollowed() {
        writes(author, "Shut the door.");
        apart();
        writes(author, "Lock it.");
        apart();
        writes(author, "Bolt it.");
        List<DraftHistory.Entry> entries =
                desks.as(author, () -> history.before(draft, NEWEST)).entries();
        long locked = entries.get(1).change().number();

        DraftHistory.Altered altered = desks.as(author, () -> history.altered(draft, locked));
        assertThat(altered.parts()).extracting(DraftHistory.AlteredPart::title).containsExactly("First");
        does(() -> undoChange.bringBack(draft, locked, "l1"));
        assertThat(body()).isEqualTo("<p>Shut the door.</p>");
        assertThat(acts()).startsWith(Act.REVERTED);
        does(() -> undoChange.undo(draft));
        assertThat(body()).isEqualTo("<p>Bolt it.</p>");
    }

    @Test
    void whatTheCatalogueSaysIsTakenBackToo() {
        CourseWords words = new CourseWords("Windows", "", "", "en-GB", List.of(), List.of());
        does(() -> reviseCourse.revise(draft, words, version()));
        does(() -> undoChange.undo(draft));
        assertThat(desks.as(author, () -> lookAtDraft.look(draft)).draft().title())
                .startsWith("Doors");
    }

    @Test
    void onlyTheLatestAreKept() {
        writes(author, "Shut the door.");
        sql.change(
                "UPDATE courses_draft_change SET number = number + ? WHERE draft_id = ?", Changes.KEPT, draft.value());
        sql.change("UPDATE courses_draft_step SET number = number + ? WHERE draft_id = ?", Changes.KEPT, draft.value());
        sql.change(
                "INSERT INTO courses_draft_change (draft_id, number, at, act, subject) VALUES (?, 1, NOW(6), 'SAVED', '')",
                draft.value());
        apart();
        writes(author, "Lock it.");
        assertThat(sql.count("SELECT MIN(number) FROM courses_draft_change WHERE draft_id = ?", draft.value()))
                .isGreaterThan(1);
    }

    @Test
    void authorsTakeEachOtherIn() {
        PersonId other = desks.holding(Role.TRAINER);
        desks.does(
                other,
                () -> assertThatThrownBy(() -> history.before(draft, NEWEST)).isInstanceOf(NotFound.class));
        does(() -> shareDraft.share(draft, address(other)));
        desks.does(
                other, () -> assertThat(history.before(draft, NEWEST).entries()).isNotEmpty());
        does(() -> assertBroken("studio.authors.is-one", () -> shareDraft.share(draft, address(other))));
        does(() -> assertBroken(
                "studio.authors.unknown", () -> shareDraft.share(draft, address(desks.holding(Role.LEARNER)))));
        does(() -> shareDraft.withdraw(draft, other));
        desks.does(
                other, () -> assertThatThrownBy(() -> shareDraft.authors(draft)).isInstanceOf(NotFound.class));
        does(() -> assertBroken("studio.authors.last", () -> shareDraft.withdraw(draft, author)));
    }

    @Test
    void authorsSeeWhoElseIsThereAndWhere() {
        PersonId other = together();
        does(() -> assertThat(beAtDraft.at(draft, "")).isEmpty());
        desks.does(other, () -> assertThat(beAtDraft.at(draft, "l1")).hasSize(1));
        does(() -> assertThat(beAtDraft.at(draft, "")).singleElement().satisfies(there -> {
            assertThat(there.person()).isEqualTo(other);
            assertThat(there.where()).isEqualTo("First");
        }));
        sql.change(
                "UPDATE courses_draft_presence SET seen_at = seen_at - INTERVAL 5 MINUTE WHERE draft_id = ?",
                draft.value());
        does(() -> assertThat(beAtDraft.at(draft, "nothing-of-the-draft")).isEmpty());
        assertThat(sql.count("SELECT COUNT(*) FROM courses_draft_presence WHERE draft_id = ?", draft.value()))
                .isEqualTo(1);
    }

    private PersonId together() {
        PersonId other = desks.holding(Role.TRAINER);
        does(() -> shareDraft.share(draft, address(other)));
        return other;
    }

    private String address(PersonId person) {
        return sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value())
                .orElseThrow();
    }

    private void does(Runnable work) {
        desks.does(author, work);
    }

    private void writes(PersonId writer, String words) {
        desks.does(writer, () -> {
            Part lesson = lookAtDraft.look(draft).part("l1", PartKind.LESSON);
            reviseLesson.revise(draft, "l1", new LessonWords("First", 4, "<p>" + words + "</p>"), lesson.version());
        });
    }

    /** As if the last change lay a while back. */
    private void apart() {
        sql.change("UPDATE courses_draft_change SET at = at - INTERVAL 10 MINUTE WHERE draft_id = ?", draft.value());
    }

    private String body() {
        return desks.as(author, () -> lookAtDraft.look(draft))
                .part("l1", PartKind.LESSON)
                .piece()
                .content()
                .getString("body", "");
    }

    private long version() {
        return lookAtDraft.look(draft).draft().standing().version();
    }

    private List<Act> acts() {
        return desks.as(author, () -> history.before(draft, NEWEST)).entries().stream()
                .map(entry -> entry.change().act())
                .toList();
    }

    private List<String> names() {
        return desks.as(author, () -> lookAtDraft.look(draft)).parts().stream()
                .map(Part::name)
                .toList();
    }

    private List<String> lessons() {
        return desks.as(author, () -> lookAtDraft.look(draft)).in(PartKind.LESSON, "m1").stream()
                .map(Part::name)
                .toList();
    }

    private static void assertBroken(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(RuleBroken.class).hasMessageContaining(key);
    }
}
