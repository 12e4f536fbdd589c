package org.muster.core.kernel.audit;

/**
 * Whether the chain is whole.
 *
 * @param sealed how many rows are sealed and sound, from the first
 * @param brokenAt the first place that does not fit, or 0 when the chain is whole
 */
public record AuditVerdict(long sealed, long brokenAt) {

    static AuditVerdict whole(long sealed) {
        return new AuditVerdict(sealed, 0);
    }

    static AuditVerdict broken(long place) {
        return new AuditVerdict(place - 1, place);
    }

    public boolean isWhole() {
        return brokenAt == 0;
    }
}
