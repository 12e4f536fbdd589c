package org.muster.core.people.api;

/**
 * Who may open a piece of content, and what a person may open: each level includes those before it. The names are stored.
 */
public enum AccessLevel {
    /** Anyone, without signing in. */
    OPEN,
    /** Whoever is signed in. */
    REGISTERED,
    /** Whose employer the platform knows, or who was verified by an administrator. */
    VERIFIED,
    /** To whom an administrator opened it by name. */
    RESTRICTED;

    /** Whether somebody of this level may open content of that level. */
    public boolean opens(AccessLevel content) {
        return ordinal() >= content.ordinal();
    }
}
