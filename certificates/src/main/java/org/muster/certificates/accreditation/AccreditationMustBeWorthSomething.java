package org.muster.certificates.accreditation;

import java.math.BigDecimal;
import org.muster.core.kernel.RuleBroken;

/** It counts for some hours and some time, says how the hours were counted, and ends after it begins. */
final class AccreditationMustBeWorthSomething {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_SCOPE = 1_000;
    private static final int LONGEST_CONDITIONS = 2_000;
    private static final int LONGEST_COUNT = 1_000;
    private static final int LONGEST_REMARK = 300;
    private static final int LONGEST_VALIDITY = 600;
    private static final BigDecimal MOST_HOURS = new BigDecimal("9999.99");

    private AccreditationMustBeWorthSomething() {}

    static void check(Papers papers, Period period, Terms terms) {
        if (papers.reference().isEmpty() || papers.reference().length() > LONGEST_REFERENCE) {
            throw new RuleBroken("certificates.accreditation.reference");
        }
        if (papers.scope().length() > LONGEST_SCOPE) {
            throw new RuleBroken("certificates.accreditation.scope");
        }
        if (papers.conditions().length() > LONGEST_CONDITIONS) {
            throw new RuleBroken("certificates.accreditation.conditions");
        }
        check(period);
        check(terms);
    }

    private static void check(Period period) {
        if (period.until().isBefore(period.from())) {
            throw new RuleBroken("certificates.accreditation.ends-before-it-begins");
        }
    }

    private static void check(Terms terms) {
        if (terms.cpdHours().compareTo(BigDecimal.ZERO) <= 0
                || terms.cpdHours().compareTo(MOST_HOURS) > 0
                || terms.cpdHours().scale() > 2) {
            throw new RuleBroken("certificates.accreditation.hours");
        }
        if (terms.howCounted().isBlank() || terms.howCounted().length() > LONGEST_COUNT) {
            throw new RuleBroken("certificates.accreditation.how-counted");
        }
        if (terms.validityMonths() < 1 || terms.validityMonths() > LONGEST_VALIDITY) {
            throw new RuleBroken("certificates.accreditation.validity");
        }
        if (terms.remark().length() > LONGEST_REMARK) {
            throw new RuleBroken("certificates.accreditation.remark");
        }
    }
}
