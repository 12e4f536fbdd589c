package org.muster.courses.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersion;

/**
 * One person's way through one version of a course, from the day they enrol to the day they have done all it asks. It pins
 * its version for good and knows the place where the person left off, so that they go on there on whatever device. When they are
 * there is its {@link Attendance}. Lessons are done one by one; once all
 * are, attempts at the assessment are begun and counted; the first that passes completes the enrolment, once and for all.
 * While it is not complete it is the person's only open way through that course, unless they withdraw; for a while they may take it
 * up again.
 */
@Entity
@Table(name = "courses_enrolment")
public class Enrolment {

    /** For how long somebody may take up again what they withdrew from. */
    public static final Duration REGRET = Duration.ofDays(30);

    private static final int OPEN = 1;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "version_id")
    private UUID courseVersion;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Embedded
    private Attendance attendance;

    @Embedded
    private Bookmark bookmark;

    @Column(name = "lessons_done")
    private int lessonsDone;

    @Column(name = "attempts_used")
    private int attemptsUsed;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "open_mark")
    private @Nullable Integer openMark;

    @Version
    @Column(name = "version")
    private long version;

    protected Enrolment() {}

    Enrolment(PersonId learner, CourseVersion chosen, Instant now) {
        id = Ids.at(now.toEpochMilli());
        person = learner.value();
        course = chosen.course().value();
        courseVersion = chosen.id().value();
        enrolledAt = now;
        attendance = new Attendance();
        bookmark = new Bookmark();
        openMark = OPEN;
    }

    /** The person is there. */
    public Presence beThere(Instant now) {
        return attendance.beThere(now);
    }

    /** The person leaves; the sitting that ends thereby, if they were there. */
    Optional<Sitting> leave(Instant now) {
        return attendance.leave(now);
    }

    /** The person is at this place of a lesson: the number of a block, from 0. */
    void stand(String lesson, int position) {
        bookmark.put(lesson, position);
    }

    void doLesson() {
        lessonsDone++;
    }

    /** Begins another attempt at the assessment and gives its number, from 1. */
    public int beginAttempt() {
        return ++attemptsUsed;
    }

    /** All is done. */
    public void complete(Instant now) {
        completedAt = now;
        openMark = null;
    }

    /** The person goes no further; what they have done stays. */
    void withdraw(Instant now) {
        if (completedAt != null) {
            throw new RuleBroken("courses.withdraw.completed");
        }
        if (withdrawnAt == null) {
            withdrawnAt = now;
            openMark = null;
        }
    }

    /** The person goes on after all, where they left off. */
    void takeUp(Instant now) {
        if (!mayBeTakenUp(now)) {
            throw new RuleBroken("courses.withdraw.too-late", REGRET.toDays());
        }
        withdrawnAt = null;
        openMark = OPEN;
    }

    private boolean mayBeTakenUp(Instant now) {
        return withdrawnAt != null && now.isBefore(withdrawnAt.plus(REGRET));
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public CourseId course() {
        return new CourseId(course);
    }

    public CourseVersionId courseVersion() {
        return new CourseVersionId(courseVersion);
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Optional<Instant> activeAt() {
        return attendance.activeAt();
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<Place> place() {
        return bookmark.place();
    }

    public Duration timeSpent() {
        return attendance.timeSpent();
    }

    public int lessonsDone() {
        return lessonsDone;
    }

    public int attemptsUsed() {
        return attemptsUsed;
    }
}
