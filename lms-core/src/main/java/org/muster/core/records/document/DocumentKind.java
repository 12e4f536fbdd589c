package org.muster.core.records.document;

import org.muster.core.records.statement.Edition;

/** What a document is about, and so how carefully it may be replaced. */
public enum DocumentKind {
    STATE,
    AGENT_PROFILE,
    ACTIVITY_PROFILE;

    /** State belongs to one activity of one agent, so that conflicts are unlikely; a profile is everybody's. */
    public boolean isProfile() {
        return this != STATE;
    }

    /** Whether nobody may replace what they have not seen (1.0.3, part three, 3.1; 2.0, 4.1.4). */
    boolean isGuarded(Edition edition) {
        return isProfile() || edition == Edition.TWO;
    }
}
