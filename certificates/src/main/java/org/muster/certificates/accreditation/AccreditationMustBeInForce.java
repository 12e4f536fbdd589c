package org.muster.certificates.accreditation;

import java.time.Instant;
import java.time.LocalDate;

/** An award carries a body's mark and hours only when the accreditation covers the day of issue and is active at that time. */
final class AccreditationMustBeInForce {

    private AccreditationMustBeInForce() {}

    /** {@code issuedOn} is the day on which that time falls where certificates are issued. */
    static boolean allows(Accreditation accreditation, Instant issuedAt, LocalDate issuedOn) {
        return accreditation.period().covers(issuedOn) && accreditation.stateAt(issuedAt) == AccreditationState.ACTIVE;
    }
}
