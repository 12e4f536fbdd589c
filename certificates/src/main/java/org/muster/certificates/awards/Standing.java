package org.muster.certificates.awards;

import java.time.LocalDate;

/** What an award is worth on a day. */
public enum Standing {
    VALID,
    /** Valid, and its last day is near. */
    EXPIRING,
    /** Its last day is past, and it still counts for a while. */
    IN_GRACE,
    EXPIRED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED;

    /** Whether it may be relied on. */
    public boolean counts() {
        return this == VALID || this == EXPIRING || this == IN_GRACE;
    }

    public static Standing of(AwardStatus status, Validity validity, LocalDate day) {
        return switch (status) {
            case ISSUED -> validity.standingOn(day);
            case SUSPENDED -> SUSPENDED;
            case REVOKED -> REVOKED;
            case SUPERSEDED -> SUPERSEDED;
        };
    }
}
