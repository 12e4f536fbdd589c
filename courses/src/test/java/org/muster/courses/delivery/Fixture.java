package org.muster.courses.delivery;

import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.publishing.Courses;
import org.muster.courses.syllabus.Lesson;

/** An enrolment and ways to bring it on. */
public final class Fixture {

    public static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private Courses course = Courses.aCourse();
    private int lessons;
    private int attempts;

    private Fixture() {}

    public static Fixture anEnrolment() {
        return new Fixture();
    }

    public Fixture onVersion(Courses chosen) {
        course = chosen;
        return this;
    }

    public Fixture withLessonsDone(int count) {
        lessons = count;
        return this;
    }

    public Fixture withAttemptsUsed(int count) {
        attempts = count;
        return this;
    }

    public Study study() {
        CourseVersion version =
                new CourseVersion(new CourseVersionId(Ids.next()), new CourseId(Ids.next()), START, course.syllabus());
        Enrolment enrolment = new Enrolment(new PersonId(Ids.next()), version, START);
        for (int i = 0; i < lessons; i++) {
            enrolment.doLesson();
        }
        for (int i = 0; i < attempts; i++) {
            enrolment.beginAttempt();
        }
        return new Study(enrolment, version);
    }

    public Enrolment begun() {
        return study().enrolment();
    }

    static Instant minutesLater(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    static Lesson lesson(String id) {
        return Courses.aCourse().syllabus().lesson(id).orElseThrow();
    }
}
