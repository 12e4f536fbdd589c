package org.muster.courses.cohort;

/** How people get into a group. */
public enum Door {
    /** The trainer adds them. */
    TRAINER,
    /** So does whoever has the group's code. */
    CODE,
    /** So does whoever may take the course: the group is named on its page. */
    OPEN
}
