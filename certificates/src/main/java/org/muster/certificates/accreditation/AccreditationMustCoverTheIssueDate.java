package org.muster.certificates.accreditation;

import java.time.LocalDate;

/** An award carries a body's mark and hours only when the accreditation covers the day of issue. */
final class AccreditationMustCoverTheIssueDate {

    private AccreditationMustCoverTheIssueDate() {}

    static boolean allows(Accreditation accreditation, LocalDate issuedOn) {
        return accreditation.period().covers(issuedOn);
    }
}
