package org.muster.courses.assessment;

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
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.EnrolmentId;

/**
 * One try at the assessment of an enrolment. It begins with its questions drawn, is answered question by question in any order
 * and as often as one likes, and ends when it is submitted: then it is marked, once, and never changes again.
 */
@Entity
@Table(name = "courses_attempt")
public class Attempt {

    /** What was on its way when the time was over still counts. */
    static final Duration GRACE = Duration.ofSeconds(30);

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolment;

    @Column(name = "number")
    private int number;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "draw")
    private String draw;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "points")
    private @Nullable Integer points;

    @Column(name = "max_points")
    private int maxPoints;

    @Column(name = "passed")
    private @Nullable Boolean passed;

    @Version
    @Column(name = "version")
    private long version;

    protected Attempt() {}

    Attempt(EnrolmentId of, int number, Draw drawn, int maxPoints, Instant now) {
        id = Ids.at(now.toEpochMilli());
        enrolment = of.value();
        this.number = number;
        draw = drawn.toJson();
        this.maxPoints = maxPoints;
        startedAt = now;
    }

    /** It ends by itself then. */
    void endAt(@Nullable Instant end) {
        endsAt = end;
    }

    /** Whoever began it said that they answer by themselves. */
    void declare(Instant now) {
        declaredAt = now;
    }

    /** Ends the attempt with so many points. */
    void submit(int won, boolean passes, Instant now) {
        if (isSubmitted()) {
            throw new RuleBroken("courses.attempt.submitted");
        }
        points = won;
        passed = passes;
        submittedAt = now;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    public AttemptId id() {
        return new AttemptId(id);
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolment);
    }

    public int number() {
        return number;
    }

    public Draw draw() {
        return Draw.fromJson(draw);
    }

    public int points() {
        return points == null ? 0 : points;
    }

    public int maxPoints() {
        return maxPoints;
    }

    /** The score in whole percents, rounded down. */
    public int percent() {
        return points() * 100 / maxPoints;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** When it ends by itself; empty when there is no clock. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public Optional<Instant> declaredAt() {
        return Optional.ofNullable(declaredAt);
    }

    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    Duration took(Instant until) {
        return Duration.between(startedAt, endsAt != null && endsAt.isBefore(until) ? endsAt : until);
    }
}
