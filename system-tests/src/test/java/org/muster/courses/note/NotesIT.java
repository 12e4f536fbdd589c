package org.muster.courses.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** Learners write and mark for themselves; nobody else sees it, and two devices lose nothing. */
@InServer
class NotesIT {

    @Inject
    ShortCourse course;

    @Inject
    Acting acting;

    @Inject
    WriteNote writeNote;

    @Inject
    MarkLesson markLesson;

    @Inject
    OwnNotes ownNotes;

    private PersonId learner;
    private EnrolmentId enrolment;

    @BeforeEach
    void somebodyIsEnrolled() {
        learner = course.somebody();
        enrolment = course.enrol(learner, course.publish());
    }

    @Test
    void aNoteIsKeptChangedAndEmptied() {
        write("Ask first.", 0);
        write("Ask first, <b>touch</b> nothing.", 1);
        assertThat(kept().words()).isEqualTo("Ask first, <b>touch</b> nothing.");
        assertThat(all()).hasSize(1);
        write("", 2);
        assertThat(all()).isEmpty();
        assertThat(kept().version()).isEqualTo(3);
    }

    @Test
    void whatAnotherDeviceWroteIsToldAndNotOverwritten() {
        write("From the phone.", 0);
        does(() -> assertThatThrownBy(() -> writeNote.write(enrolment, ShortCourse.LESSON, "From the desk.", 0))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.arguments()).contains("From the phone.")));
        assertThat(kept().words()).isEqualTo("From the phone.");
    }

    @Test
    void aNoteHasALimitAndALesson() {
        String longest = "x".repeat(WriteNote.LONGEST);
        write(longest, 0);
        does(() -> assertThatThrownBy(() -> writeNote.write(enrolment, ShortCourse.LESSON, longest + "x", 1))
                .isInstanceOf(RuleBroken.class));
        does(() -> assertThatThrownBy(() -> writeNote.write(enrolment, "no-lesson", "Words", 0))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aLessonIsMarkedOnce() {
        does(() -> markLesson.mark(enrolment, ShortCourse.LESSON));
        does(() -> markLesson.mark(enrolment, ShortCourse.LESSON));
        assertThat(all()).hasSize(1);
        does(() -> markLesson.unmark(enrolment, ShortCourse.LESSON));
        assertThat(all()).isEmpty();
    }

    @Test
    void nobodyElseIsToldOfThem() {
        write("Mine.", 0);
        acting.as(course.somebody(), () -> {
            assertThatThrownBy(() -> ownNotes.all(enrolment)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> markLesson.mark(enrolment, ShortCourse.LESSON))
                    .isInstanceOf(NotFound.class);
            return true;
        });
    }

    private void write(String words, long version) {
        does(() -> writeNote.write(enrolment, ShortCourse.LESSON, words, version));
    }

    private OwnNotes.Kept kept() {
        return acting.as(learner, () -> ownNotes.of(enrolment, ShortCourse.LESSON));
    }

    private List<OwnNotes.Kept> all() {
        return acting.as(learner, () -> ownNotes.all(enrolment)).kept();
    }

    private void does(Runnable work) {
        acting.as(learner, () -> {
            work.run();
            return true;
        });
    }
}
