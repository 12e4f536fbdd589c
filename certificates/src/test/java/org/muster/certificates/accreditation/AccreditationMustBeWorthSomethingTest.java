package org.muster.certificates.accreditation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.certificates.accreditation.AnAccreditation.FIRST;
import static org.muster.certificates.accreditation.AnAccreditation.LAST;
import static org.muster.certificates.accreditation.AnAccreditation.TERMS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class AccreditationMustBeWorthSomethingTest {

    private static final Period YEAR = new Period(FIRST, LAST);

    @Test
    void soundTermsPass() {
        assertThatCode(() -> AccreditationMustBeWorthSomething.check(YEAR, TERMS))
                .doesNotThrowAnyException();
    }

    @Test
    void itMayLastOneDay() {
        assertThatCode(() -> AccreditationMustBeWorthSomething.check(new Period(FIRST, FIRST), TERMS))
                .doesNotThrowAnyException();
    }

    @Test
    void itMayNotEndBeforeItBegins() {
        refused(new Period(LAST, FIRST), TERMS, "certificates.accreditation.ends-before-it-begins");
    }

    @Test
    void itCountsForMoreThanNoHours() {
        refused(YEAR, new Terms(BigDecimal.ZERO, "how", 12, ""), "certificates.accreditation.hours");
    }

    @Test
    void hoursHaveTwoDecimalsAtMost() {
        refused(YEAR, new Terms(new BigDecimal("0.755"), "how", 12, ""), "certificates.accreditation.hours");
    }

    @Test
    void itSaysHowTheHoursWereCounted() {
        refused(YEAR, new Terms(BigDecimal.ONE, " ", 12, ""), "certificates.accreditation.how-counted");
    }

    @Test
    void awardsCountForAtLeastAMonth() {
        refused(YEAR, new Terms(BigDecimal.ONE, "how", 0, ""), "certificates.accreditation.validity");
    }

    private static void refused(Period period, Terms terms, String key) {
        assertThatThrownBy(() -> AccreditationMustBeWorthSomething.check(period, terms))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }
}
