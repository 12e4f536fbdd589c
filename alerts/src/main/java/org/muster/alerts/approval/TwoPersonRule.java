package org.muster.alerts.approval;

import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;

/** Nobody approves what they wrote themselves, whatever roles they hold. */
public final class TwoPersonRule {

    private TwoPersonRule() {}

    public static void check(PersonId author, PersonId approver) {
        if (author.equals(approver)) {
            throw new RuleBroken("alerts.rule.two-persons");
        }
    }
}
