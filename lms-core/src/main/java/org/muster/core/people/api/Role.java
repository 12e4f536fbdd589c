package org.muster.core.people.api;

/**
 * What a person is to the platform. Everyone whose account is active is a {@link #LEARNER}, without a grant; every other
 * role is granted and is privileged: outside the demonstration it asks for a second step at sign-in. The names are stored.
 */
public enum Role {
    LEARNER,
    TRAINER,
    REVIEWER,
    MODERATOR,
    EXPERT,
    /** Of one organisation: the only role whose grant names one. */
    EMPLOYER_MANAGER,
    ALERT_AUTHOR,
    ALERT_APPROVER,
    /** Of the library. */
    EDITOR,
    ACCREDITATION_OFFICER,
    ADMINISTRATOR,
    /** Reads what is not private, changes nothing. */
    AUDITOR;

    /** Whether the role is more than everyone has. */
    public boolean isPrivileged() {
        return this != LEARNER;
    }

    /** Whether a grant of this role names the organisation it is for. */
    public boolean isForAnOrganisation() {
        return this == EMPLOYER_MANAGER;
    }
}
