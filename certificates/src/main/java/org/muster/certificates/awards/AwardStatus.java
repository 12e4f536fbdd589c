package org.muster.certificates.awards;

/** What was done to an award. What it is worth on a day is its {@link Standing}, which is never stored. */
public enum AwardStatus {
    ISSUED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED
}
