package org.muster.certificates.compliance;

import java.time.LocalDate;
import org.muster.core.kernel.RuleBroken;

/**
 * By when.
 *
 * @param dueOn for those who are there when the requirement is made
 * @param joinerDays days after joining, for those who come later
 */
public record DueRule(LocalDate dueOn, int joinerDays) {

    private static final int MOST_DAYS = 3_650;

    void check() {
        if (joinerDays < 0 || joinerDays > MOST_DAYS) {
            throw new RuleBroken("certificates.requirement.joiner-days");
        }
    }
}
