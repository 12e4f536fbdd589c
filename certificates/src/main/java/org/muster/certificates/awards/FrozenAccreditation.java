package org.muster.certificates.awards;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.muster.certificates.accreditation.Accreditation;
import org.muster.core.kernel.database.IdIfAny;

/** The accreditation as it was at issue: mark, reference and hours do not change afterwards. */
@Embeddable
class FrozenAccreditation {

    @Convert(converter = IdIfAny.class)
    @Column(name = "accreditation_id")
    private UUID id;

    @Column(name = "body_name")
    private String bodyName;

    @Column(name = "body_note")
    private String bodyNote;

    @Column(name = "reference")
    private String reference;

    @Column(name = "cpd_hours")
    private BigDecimal cpdHours;

    @Column(name = "how_counted")
    private String howCounted;

    @Column(name = "remark")
    private String remark;

    protected FrozenAccreditation() {}

    FrozenAccreditation(Accreditation accreditation) {
        id = accreditation.id();
        bodyName = accreditation.bodyName();
        bodyNote = accreditation.bodyNote();
        reference = accreditation.reference();
        cpdHours = accreditation.terms().cpdHours();
        howCounted = accreditation.terms().howCounted();
        remark = accreditation.terms().remark();
    }

    Accredited told() {
        return new Accredited(bodyName, bodyNote, reference, cpdHours.stripTrailingZeros(), howCounted, remark);
    }
}
