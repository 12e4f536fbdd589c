package org.muster.certificates.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.accreditation.Accreditation;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.api.AwardIssued;
import org.muster.certificates.api.AwardReinstated;
import org.muster.certificates.api.AwardRevoked;
import org.muster.certificates.api.AwardSuspended;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.IdIfAny;
import org.muster.courses.api.CourseCompleted;
import org.muster.courses.api.CourseVersionFacts;

/**
 * An award is issued once for each passed enrolment, under the accreditation that covers the day, or under none. It is
 * never deleted and what it says never changes. A later award of the same person for the same course supersedes it; for
 * a reason that somebody gives it may be suspended, reinstated or revoked.
 */
@Entity
@Table(name = "certificates_award")
class Award {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolment;

    @Column(name = "attempt_id")
    private UUID attempt;

    @Column(name = "person_id")
    private UUID person;

    @Embedded
    private FrozenCourse course;

    @Embedded
    private @Nullable FrozenAccreditation accreditation;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AwardStatus status;

    @Convert(converter = IdIfAny.class)
    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    @Version
    @Column(name = "version")
    private long version;

    protected Award() {}

    Award(CourseCompleted done, CourseVersionFacts facts, VerificationCode code) {
        id = Ids.at(done.completedAt().toEpochMilli());
        enrolment = done.enrolment();
        attempt = done.attempt();
        person = done.person();
        course = new FrozenCourse(facts);
        issuedAt = done.completedAt();
        this.code = code.canonical();
        status = AwardStatus.ISSUED;
    }

    /** Before it is kept: the body's mark and hours, and the time for which they count. */
    Award under(Accreditation covering, LocalDate issuedOn) {
        accreditation = new FrozenAccreditation(covering);
        lastDay = Validity.lastDay(issuedOn, covering.terms().validityMonths());
        return this;
    }

    AwardIssued issued() {
        return new AwardIssued(id, enrolment, person, course.course(), course.version(), issuedAt, lastDay);
    }

    void supersededBy(Award later) {
        status = AwardStatus.SUPERSEDED;
        supersededBy = later.id;
    }

    AwardSuspended suspend(Instant at) {
        if (status != AwardStatus.ISSUED) {
            throw new RuleBroken("certificates.award.not-in-force");
        }
        status = AwardStatus.SUSPENDED;
        return new AwardSuspended(id, person, course.course(), at);
    }

    /** {@code all} are the person's awards for the course, newest first: a later one in force supersedes this. */
    AwardReinstated reinstate(Instant at, List<Award> all) {
        if (status != AwardStatus.SUSPENDED) {
            throw new RuleBroken("certificates.award.not-suspended");
        }
        status = AwardStatus.ISSUED;
        all.stream()
                .filter(other -> other.isInForce() && other.isLaterThan(this))
                .findFirst()
                .ifPresent(this::supersededBy);
        return new AwardReinstated(id, person, course.course(), at);
    }

    AwardRevoked revoke(Instant at) {
        if (status == AwardStatus.REVOKED) {
            throw new RuleBroken("certificates.award.already-revoked");
        }
        status = AwardStatus.REVOKED;
        return new AwardRevoked(id, person, course.course(), at);
    }

    boolean isLaterThan(Award other) {
        return issuedAt.isAfter(other.issuedAt);
    }

    boolean isInForce() {
        return status == AwardStatus.ISSUED;
    }

    UUID person() {
        return person;
    }

    UUID course() {
        return course.course();
    }

    AwardId id() {
        return new AwardId(id);
    }

    /** All it says. */
    AwardFacts facts() {
        return new AwardFacts(
                id(),
                person,
                new AwardFacts.Course(course.course(), course.version(), course.title(), course.number()),
                Optional.ofNullable(accreditation).map(FrozenAccreditation::told),
                new AwardFacts.Life(issuedAt, Optional.ofNullable(lastDay), status, Optional.ofNullable(supersededBy)),
                new VerificationCode(code));
    }
}
