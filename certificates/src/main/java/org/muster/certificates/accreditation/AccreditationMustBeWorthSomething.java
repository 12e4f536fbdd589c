package org.muster.certificates.accreditation;

import java.math.BigDecimal;
import org.muster.core.kernel.RuleBroken;

/** It counts for some hours and some time, says how the hours were counted, and ends after it begins. */
final class AccreditationMustBeWorthSomething {

    private AccreditationMustBeWorthSomething() {}

    static void check(Period period, Terms terms) {
        if (period.until().isBefore(period.from())) {
            throw new RuleBroken("certificates.accreditation.ends-before-it-begins");
        }
        if (terms.cpdHours().compareTo(BigDecimal.ZERO) <= 0 || terms.cpdHours().scale() > 2) {
            throw new RuleBroken("certificates.accreditation.hours");
        }
        if (terms.howCounted().isBlank()) {
            throw new RuleBroken("certificates.accreditation.how-counted");
        }
        if (terms.validityMonths() < 1) {
            throw new RuleBroken("certificates.accreditation.validity");
        }
    }
}
