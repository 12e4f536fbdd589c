package org.muster.core.people.person;

/** Whether a person may sign in: only who is active may. The names are stored. */
public enum PersonState {
    /** Entered by an organisation that wrote to them; they have not answered yet. */
    INVITED,
    ACTIVE,
    /** Kept out by an administrator until further notice. */
    SUSPENDED,
    /** The identity is destroyed; what is recorded under the id leads to nobody. */
    ERASED
}
