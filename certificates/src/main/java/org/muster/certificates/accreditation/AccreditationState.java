package org.muster.certificates.accreditation;

import java.util.EnumSet;
import java.util.Set;

/** Where an accreditation stands. */
public enum AccreditationState {
    /** The body has been asked. */
    APPLIED,
    /** Certificates of the version carry the body's mark, from its first to its last day. */
    ACTIVE,
    SUSPENDED,
    /** By the body, or by whoever applied. */
    WITHDRAWN,
    /** Its last day is past: never stored, it follows from the day. */
    LAPSED;

    /** What it may become by somebody's word. */
    public Set<AccreditationState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(ACTIVE, WITHDRAWN);
            case ACTIVE -> EnumSet.of(SUSPENDED, WITHDRAWN);
            case SUSPENDED -> EnumSet.of(ACTIVE, WITHDRAWN);
            case WITHDRAWN, LAPSED -> EnumSet.noneOf(AccreditationState.class);
        };
    }

    /** What it is on a day after its last one. */
    AccreditationState whenOver() {
        return this == ACTIVE || this == SUSPENDED ? LAPSED : this;
    }
}
