package org.muster.core.people.api;

/**
 * What a person is to the platform. Everyone whose account is active is a {@link #LEARNER}, without a grant; every other
 * role is granted and is privileged: outside the demonstration it asks for a second step at sign-in. The names are stored.
 */
public enum Role {
    /** Everyone: takes courses, holds certificates, keeps their own account. */
    LEARNER,

    /** Writes courses and question banks, and publishes them. */
    TRAINER,

    /** Looks at another person's course version before it is published. */
    REVIEWER,

    /** Keeps discussions in order. */
    MODERATOR,

    /** Answers questions from their field. */
    EXPERT,

    /** Of one organisation: the only role whose grant names one. */
    EMPLOYER_MANAGER,

    /** Writes alerts. */
    ALERT_AUTHOR,

    /** Approves alerts that somebody else wrote. */
    ALERT_APPROVER,

    /** Of the library. */
    EDITOR,

    /** Registers accrediting bodies, accredits course versions, revokes awards. */
    ACCREDITATION_OFFICER,

    /** Looks after people, organisations, roles and the running of the product. */
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
