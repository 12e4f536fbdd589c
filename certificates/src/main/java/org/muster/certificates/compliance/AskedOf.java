package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A requirement as those who look after it see it.
 *
 * @param course the course's title
 * @param dueOn for those who were there when it was made
 * @param joinerDays days after joining, for those who came later
 * @param people how many it is asked of today
 * @param inDate how many of them meet it
 */
public record AskedOf(
        UUID id, String course, Audience audience, LocalDate dueOn, int joinerDays, long people, long inDate) {}
