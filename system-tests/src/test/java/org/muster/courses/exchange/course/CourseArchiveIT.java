package org.muster.courses.exchange.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.Paintings;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.editing.AddPicture;
import org.muster.courses.studio.editing.AddQuestion;
import org.muster.courses.studio.editing.LessonWords;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.studio.editing.OpenPublished;
import org.muster.courses.studio.editing.ReviseLesson;
import org.muster.inserver.InServer;

/** A course that is taken away and brought again is the same course. */
@InServer
class CourseArchiveIT {

    @Inject
    Desks desks;

    @Inject
    TakeAwayCourse takeAway;

    @Inject
    BringCourse bringCourse;

    @Inject
    OpenPublished openPublished;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    AddPicture addPicture;

    @Inject
    AddQuestion addQuestion;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    Sql sql;

    private PersonId author;

    @BeforeEach
    void anAuthor() {
        author = desks.holding(Role.TRAINER);
    }

    @Test
    void aPublishedCourseComesBackAsItIs() {
        DraftId draft = desks.as(author, () -> openPublished.open(desks.publishedCourse()));
        assertSame(draft, brought(packed(draft)));
    }

    @Test
    void picturesAndUnfinishedPartsComeBackToo() throws IOException {
        DraftId draft = desks.withALesson(author);
        var square = Paintings.square();
        String shown = desks.as(author, () -> addPicture.add(draft, square)).address(draft);
        desks.does(
                author,
                () -> reviseLesson.revise(
                        draft,
                        "l1",
                        new LessonWords("First", 3, "<p><img src=\"" + shown + "\" alt=\"Square\"></p>"),
                        1));
        for (String kind : new String[] {"single", "matching", "ordering", "text", "numeric", "gap", "hotspot"}) {
            desks.does(author, () -> addQuestion.toBank(draft, kind, "m1"));
            desks.does(author, () -> addQuestion.toLesson(draft, kind, "l1"));
        }

        DraftId again = brought(packed(draft));

        assertSame(draft, again);
        assertThat(desks.as(author, () -> lookAtDraft.look(again)).all(PartKind.CHECK))
                .hasSize(7);
        assertThat(desks.as(author, () -> takeAway.look(again)).files())
                .isEqualTo(desks.as(author, () -> takeAway.look(draft)).files())
                .hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        long before = sql.count("SELECT COUNT(*) FROM courses_draft");
        desks.does(
                author,
                () -> assertThatThrownBy(() -> bringCourse.bring("a.zip", new byte[] {1, 2, 3}))
                        .isInstanceOf(RuleBroken.class));
        assertThat(sql.count("SELECT COUNT(*) FROM courses_draft")).isEqualTo(before);
    }

    @Test
    void onlyAuthorsTakeAwayAndBring() {
        DraftId draft = desks.withALesson(author);
        byte[] packed = packed(draft);
        desks.does(
                desks.holding(Role.TRAINER),
                () -> assertThatThrownBy(() -> takeAway.look(draft)).isInstanceOf(NotFound.class));
        desks.does(
                desks.holding(Role.LEARNER),
                () -> assertThatThrownBy(() -> bringCourse.bring("a.zip", packed))
                        .isInstanceOf(Forbidden.class));
    }

    private void assertSame(DraftId draft, DraftId again) {
        assertThat(document(again)).isEqualTo(document(draft));
        assertThat(desks.as(author, () -> bringCourse.origin(again)))
                .hasValueSatisfying(origin -> assertThat(origin.lines()).isEmpty());
    }

    private JsonObject document(DraftId draft) {
        JsonObject whole = desks.as(author, () -> takeAway.look(draft)).document();
        return JsonEdit.of(whole).without("slug").json();
    }

    private byte[] packed(DraftId draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            takeAway.write(desks.as(author, () -> takeAway.look(draft)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private DraftId brought(byte[] archive) {
        return desks.as(author, () -> bringCourse.bring("doors.zip", archive));
    }
}
