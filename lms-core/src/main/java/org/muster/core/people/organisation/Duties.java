package org.muster.core.people.organisation;

import java.util.Optional;
import java.util.UUID;

/**
 * What an organisation says of somebody's work, in its own words; empty text when nothing is known.
 *
 * @param staffNumber the organisation's own number for the person
 */
public record Duties(Optional<UUID> site, String department, String jobTitle, String staffNumber, Tags tags) {

    public static final int LONGEST_DEPARTMENT = 120;
    public static final int LONGEST_JOB_TITLE = 200;
    public static final int LONGEST_STAFF_NUMBER = 60;

    public Duties {
        department = OwnWord.of(department, LONGEST_DEPARTMENT);
        jobTitle = OwnWord.of(jobTitle, LONGEST_JOB_TITLE);
        staffNumber = OwnWord.of(staffNumber, LONGEST_STAFF_NUMBER);
    }
}
