package org.muster.certificates.accreditation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.CourseId;

/**
 * A body's word for exactly one version of a course, under a reference, for a period. Awards issued on a day it covers while it is
 * active carry the body's mark and hours, frozen; what happens to the accreditation later does not change them.
 */
@Entity
@Table(name = "certificates_accreditation")
public class Accreditation {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "body_id")
    private AccreditingBody body;

    @Column(name = "course_id")
    private UUID course;

    @Column(name = "version_number")
    private String versionNumber;

    @Column(name = "reference")
    private String reference;

    @Column(name = "scope")
    private String scope;

    @Column(name = "conditions")
    private String conditions;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "cpd_hours")
    private BigDecimal cpdHours;

    @Column(name = "how_counted")
    private String howCounted;

    @Column(name = "validity_months")
    private int validityMonths;

    @Column(name = "remark")
    private String remark;

    @Column(name = "made_at")
    private Instant madeAt;

    @OneToMany(mappedBy = "accreditation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Change> changes = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    protected Accreditation() {}

    Accreditation(AccreditingBody body, ExactVersion exact, Change.Noted entered) {
        id = Ids.next();
        this.body = body;
        course = exact.course().value();
        versionNumber = exact.number().strip();
        madeAt = entered.at();
    }

    /** What the body grants, or is asked for: said anew only as long as it is applied for. */
    Accreditation saying(Papers papers, Period period, Terms terms) {
        AccreditationMustBeWorthSomething.check(papers, period, terms);
        reference = papers.reference();
        scope = papers.scope();
        conditions = papers.conditions();
        validFrom = period.from();
        validUntil = period.until();
        cpdHours = terms.cpdHours();
        howCounted = terms.howCounted().strip();
        validityMonths = terms.validityMonths();
        remark = terms.remark().strip();
        return this;
    }

    /** Before it is kept: what it is when it is entered. */
    Accreditation being(AccreditationState state, Instant since, Change.Noted noted) {
        changes.add(new Change(this, state, since, noted));
        return this;
    }

    void mustBeAppliedFor() {
        if (history().stream().anyMatch(change -> change.state() != AccreditationState.APPLIED)) {
            throw new RuleBroken("certificates.accreditation.decided");
        }
    }

    /** From then on it is that; what was noted for later no longer comes. */
    void become(AccreditationState state, Instant since, Change.Noted noted) {
        changes.removeIf(change -> change.since().isAfter(noted.at()));
        if (!stateAt(since).next().contains(state)) {
            throw new RuleBroken("certificates.accreditation.state.cannot");
        }
        changes.add(new Change(this, state, since, noted));
    }

    /** What it was told to be, whatever its days say. */
    AccreditationState stateAt(Instant at) {
        return history().stream()
                .filter(change -> !change.since().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Change::state)
                .orElse(AccreditationState.APPLIED);
    }

    /** Where it stands at that time, which is on that day where certificates are issued. */
    AccreditationState standing(Instant at, LocalDate day) {
        AccreditationState told = stateAt(at);
        return day.isAfter(validUntil) ? told.whenOver() : told;
    }

    /** What became of it, from the first to the last, what is noted for later included. */
    List<Change> history() {
        return changes.stream().sorted(Comparator.comparing(Change::since)).toList();
    }

    public AccreditationId accreditation() {
        return new AccreditationId(id);
    }

    public ExactVersion exactVersion() {
        return new ExactVersion(new CourseId(course), versionNumber);
    }

    public Papers papers() {
        return new Papers(reference, scope, conditions);
    }

    Instant madeAt() {
        return madeAt;
    }

    AccreditingBody body() {
        return body;
    }

    public UUID id() {
        return id;
    }

    public String bodyName() {
        return body.name();
    }

    public String bodyNote() {
        return body.note();
    }

    public String reference() {
        return reference;
    }

    public Period period() {
        return new Period(validFrom, validUntil);
    }

    public Terms terms() {
        return new Terms(cpdHours, howCounted, validityMonths, remark);
    }
}
