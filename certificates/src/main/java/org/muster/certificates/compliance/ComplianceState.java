package org.muster.certificates.compliance;

/** How a person stands towards a requirement on a day, in the words an employer reads. */
public enum ComplianceState {
    VALID,
    /** Valid, and its last day is near. */
    EXPIRING,
    UNDER_WAY,
    NOT_STARTED,
    /** Not started, and a course that comes before is not held. */
    BLOCKED,
    /** All attempts are used up. */
    FAILED,
    EXPIRED,
    /** Looked into: it may count again. */
    SUSPENDED,
    REVOKED,
    EXEMPT;

    /** Whether the requirement is met. */
    public boolean isInDate() {
        return this == VALID || this == EXPIRING;
    }

    /** Whether somebody should do something. */
    public boolean needsAttention() {
        return !isInDate() && this != EXEMPT;
    }
}
