package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.Picture;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.Paintings;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.Part;
import org.muster.inserver.InServer;

/** Parts go from one course of an author to another, with all that they show and ask. */
@InServer
class CopyElsewhereIT {

    @Inject
    Desks desks;

    @Inject
    CopyElsewhere copyElsewhere;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    AddPart addPart;

    @Inject
    AddQuestion addQuestion;

    @Inject
    AddPicture addPicture;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    UndoChange undoChange;

    private PersonId author;
    private DraftId from;
    private DraftId to;

    @BeforeEach
    void twoCourses() {
        author = desks.holding(Role.TRAINER);
        from = desks.withALesson(author);
        to = desks.withALesson(author);
    }

    @Test
    void aLessonGoesWithItsQuestionsAndPictures() throws IOException {
        DraftFile picture = illustrated();
        String check = desks.as(author, () -> addQuestion.toLesson(from, "truefalse", "l1"));
        desks.does(author, () -> addQuestion.toLesson(to, "single", "l1"));

        String copy = desks.as(author, () -> copyElsewhere.copy(from, "l1", to, "m1"));

        EditedDraft there = look(to);
        Part own = there.in(PartKind.CHECK, copy).get(0);
        assertThat(own.name()).isNotEqualTo(check);
        assertThat(bodyOf(there, copy)).contains(picture.name(), "data-id=\"" + own.name() + "\"");
        assertThat(there.addresses()).containsKey(picture.name());
        assertThat(MediaItems.find(there.draft().document(), picture.name()))
                .hasValueSatisfying(item -> assertThat(item.getString("alt")).isEqualTo("A square"));
        assertThat(look(from).find("l1")).isPresent();
    }

    @Test
    void whatIsCopiedIsOneChangeThatIsTakenBack() throws IOException {
        DraftFile picture = illustrated();
        desks.does(author, () -> copyElsewhere.copy(from, "m1", to, ""));
        assertThat(look(to).all(PartKind.LESSON)).hasSize(2);

        desks.does(author, () -> undoChange.undo(to));

        assertThat(look(to).all(PartKind.LESSON)).hasSize(1);
        assertThat(MediaItems.find(look(to).draft().document(), picture.name())).isEmpty();
    }

    @Test
    void aModuleMovesWithItsQuestionsOfTheBank() {
        String asked = desks.as(author, () -> addQuestion.toBank(from, "truefalse", "m1"));
        String stays = desks.as(author, () -> addQuestion.toBank(from, "truefalse", addPart.module(from, "Two")));

        String moved = desks.as(author, () -> copyElsewhere.move(from, "m1", to, ""));

        assertThat(look(from).parts())
                .extracting(Part::name)
                .doesNotContain("m1", "l1", asked)
                .contains(stays);
        assertThat(look(to).in(PartKind.LESSON, moved)).extracting(Part::title).containsExactly("First");
        assertThat(look(to).all(PartKind.QUESTION))
                .extracting(part -> part.piece().content().getString("module"))
                .containsExactly(moved);
        desks.does(author, () -> undoChange.undo(from));
        assertThat(look(from).parts()).extracting(Part::name).contains("m1", "l1", asked);
    }

    @Test
    void aQuestionOfTheBankIsFiledUnderTheChosenModule() {
        String question = desks.as(author, () -> addQuestion.toBank(from, "truefalse", "m1"));
        String module = desks.as(author, () -> addPart.module(to, "Two"));

        desks.does(author, () -> copyElsewhere.copy(from, question, to, module));

        assertThat(look(to).all(PartKind.QUESTION))
                .extracting(part -> part.piece().content().getString("module"))
                .containsExactly(module);
    }

    @Test
    void onlyBetweenCoursesOfTheSameAuthor() {
        DraftId others = desks.withALesson(desks.holding(Role.TRAINER));
        String check = desks.as(author, () -> addQuestion.toLesson(from, "truefalse", "l1"));
        desks.does(author, () -> {
            assertThatThrownBy(() -> copyElsewhere.copy(from, "l1", others, "m1"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> copyElsewhere.copy(others, "l1", to, "m1")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> copyElsewhere.copy(from, "l1", to, "m9")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> copyElsewhere.copy(from, check, to, "m1")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> copyElsewhere.copy(from, "l1", from, "m1")).isInstanceOf(RuleBroken.class);
        });
        assertThat(look(to).all(PartKind.LESSON)).hasSize(1);
    }

    private DraftFile illustrated() throws IOException {
        Picture square = Paintings.square();
        DraftFile picture = desks.as(author, () -> addPicture.add(from, square));
        String shown = "<p>Look: <img src=\"" + picture.address(from) + "\" alt=\"A square\"></p>";
        desks.does(author, () -> reviseLesson.revise(from, "l1", new LessonWords("First", 3, shown), 1));
        return picture;
    }

    private EditedDraft look(DraftId draft) {
        return desks.as(author, () -> lookAtDraft.look(draft));
    }

    private static String bodyOf(EditedDraft draft, String lesson) {
        return draft.find(lesson).orElseThrow().piece().content().getString("body");
    }
}
