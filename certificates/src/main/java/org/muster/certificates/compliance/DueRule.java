package org.muster.certificates.compliance;

import java.time.LocalDate;

/**
 * By when.
 *
 * @param dueOn for those who are there when the requirement is made
 * @param joinerDays days after joining, for those who come later
 */
public record DueRule(LocalDate dueOn, int joinerDays) {}
