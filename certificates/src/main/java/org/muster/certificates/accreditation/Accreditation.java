package org.muster.certificates.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.core.kernel.Ids;

/**
 * A body's word for exactly one version of a course, under a reference, for a period. Awards issued on a day it covers
 * carry the body's mark and hours, frozen; what happens to the accreditation later does not change them.
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

    @Version
    @Column(name = "version")
    private long version;

    protected Accreditation() {}

    Accreditation(AccreditingBody body, ExactVersion exact, String reference, Period period, Instant now) {
        id = Ids.next();
        this.body = body;
        course = exact.course().value();
        versionNumber = exact.number();
        this.reference = reference;
        validFrom = period.from();
        validUntil = period.until();
        madeAt = now;
    }

    /** What awards under it are worth; said once, when it is entered. */
    Accreditation on(Terms terms) {
        cpdHours = terms.cpdHours();
        howCounted = terms.howCounted();
        validityMonths = terms.validityMonths();
        remark = terms.remark();
        return this;
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
