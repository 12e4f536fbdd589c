package org.muster.core.people.intake;

/** How far a file has come. The names are stored. */
public enum IntakeState {
    /** Nothing tells people apart yet: somebody has to say which column is which. */
    COLUMNS,
    READING,
    /** Compared with the roster: what would happen is known. */
    READY,
    TAKING,
    TAKEN,
    /** The file as a whole cannot be read. */
    REFUSED
}
