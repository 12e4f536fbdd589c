package org.muster.core.people.roster;

/** How somebody stands on a roster today. */
public enum RosterState {
    MEMBER,
    /** Entered by the organisation; they have not answered yet. */
    INVITED,
    /** Their last day is over. */
    LEFT
}
