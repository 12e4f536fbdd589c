package org.muster.core.people.person;

/** Whether a person may sign in. */
public enum PersonState {
    ACTIVE,
    SUSPENDED
}
