package org.muster.courses.delivery;

import jakarta.persistence.Column;
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
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersion;

/**
 * One person's way through one version of a course, from the day they enrol to the day they have done all it asks. It pins
 * its version for good and knows the place where the person left off, so that they go on there on whatever device. People come
 * and go in {@link Sitting}s; the time they spend is counted in steps, long pauses cut. Lessons are done one by one; once all
 * are, attempts at the assessment are begun and counted; the first that passes completes the enrolment, once and for all.
 * While it is not complete it is the person's only open way through that course.
 */
@Entity
@Table(name = "courses_enrolment")
public class Enrolment {

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

    @Column(name = "active_at")
    private @Nullable Instant activeAt;

    @Column(name = "sitting_since")
    private @Nullable Instant sittingSince;

    @Column(name = "seconds_spent")
    private int secondsSpent;

    @Column(name = "place_lesson")
    private @Nullable String placeLesson;

    @Column(name = "place_position")
    private int placePosition;

    @Column(name = "lessons_done")
    private int lessonsDone;

    @Column(name = "attempts_used")
    private int attemptsUsed;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

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
        openMark = OPEN;
    }

    /** The person is there. */
    public Presence beThere(Instant now) {
        Presence presence = presence(now);
        if (presence.begins()) {
            sittingSince = now;
        } else if (activeAt != null) {
            secondsSpent += Sitting.secondsOf(activeAt, now);
        }
        activeAt = now;
        return presence;
    }

    private Presence presence(Instant now) {
        if (sittingSince == null || activeAt == null) {
            return Presence.BEGINS;
        }
        return Sitting.isOver(activeAt, now)
                ? new Presence(Optional.of(new Sitting(sittingSince, activeAt)), true)
                : Presence.GOES_ON;
    }

    /** The person leaves; the sitting that ends thereby, if they were there. */
    Optional<Sitting> leave(Instant now) {
        if (sittingSince == null || activeAt == null) {
            return Optional.empty();
        }
        Instant until = Sitting.isOver(activeAt, now) ? activeAt : now;
        secondsSpent += Sitting.secondsOf(activeAt, until);
        Sitting ended = new Sitting(sittingSince, until);
        sittingSince = null;
        activeAt = until;
        return Optional.of(ended);
    }

    /** The person is at this place of a lesson: the number of a block, from 0. */
    void stand(String lesson, int position) {
        placeLesson = lesson;
        placePosition = Math.max(0, position);
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
        return Optional.ofNullable(activeAt);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public Optional<Place> place() {
        return Optional.ofNullable(placeLesson).map(lesson -> new Place(lesson, placePosition));
    }

    public Duration timeSpent() {
        return Duration.ofSeconds(secondsSpent);
    }

    public int lessonsDone() {
        return lessonsDone;
    }

    public int attemptsUsed() {
        return attemptsUsed;
    }

    /** Where the person left off. */
    public record Place(String lesson, int position) {}
}
