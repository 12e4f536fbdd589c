package org.muster.courses.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseId;

/**
 * A group of people who take a course together. Whoever opens it leads it. Its name, days, size and language can be changed as
 * long as it is open; its course and its trainer stay. When all is done it is closed: nobody joins, nothing is written or
 * changed any more. Closing can be taken back.
 */
@Entity
@Table(name = "courses_cohort")
public class Cohort {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "title")
    private String title;

    @Column(name = "trainer_id")
    private UUID trainer;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "capacity")
    private int capacity;

    @Column(name = "language")
    private String language;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Cohort() {}

    Cohort(CourseId taken, PersonId leader, CohortPlan plan, Instant now) {
        id = Ids.at(now.toEpochMilli());
        course = taken.value();
        trainer = leader.value();
        opensOn = Days.of(now);
        madeAt = now;
        settle(plan);
    }

    /** Changes what is settled, unless somebody else changed it since that version was looked at. */
    void change(CohortPlan plan, long lookedAt) {
        mustBeOpen();
        if (version != lookedAt) {
            throw new Conflict("courses.cohort.overtaken");
        }
        settle(plan);
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void reopen() {
        closedAt = null;
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw new RuleBroken("courses.cohort.is-closed");
        }
    }

    private void settle(CohortPlan plan) {
        title = plan.title();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        capacity = plan.capacity();
        language = plan.language();
    }

    public CohortId id() {
        return new CohortId(id);
    }

    public CourseId course() {
        return new CourseId(course);
    }

    public PersonId trainer() {
        return new PersonId(trainer);
    }

    public CohortPlan plan() {
        return new CohortPlan(title, startsOn, endsOn, capacity, language);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public long version() {
        return version;
    }
}
