package org.muster.certificates.accreditation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.certificates.accreditation.AnAccreditation.FIRST;
import static org.muster.certificates.accreditation.AnAccreditation.LAST;
import static org.muster.certificates.accreditation.AnAccreditation.PAPERS;
import static org.muster.certificates.accreditation.AnAccreditation.TERMS;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.kernel.RuleBroken;

class AccreditationMustBeWorthSomethingTest {

    private static final Period YEAR = new Period(FIRST, LAST);

    @Test
    void soundTermsPass() {
        assertThatCode(() -> AccreditationMustBeWorthSomething.check(PAPERS, YEAR, TERMS))
                .doesNotThrowAnyException();
    }

    @Test
    void itMayLastOneDay() {
        assertThatCode(() -> AccreditationMustBeWorthSomething.check(PAPERS, new Period(FIRST, FIRST), TERMS))
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

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, certificates.accreditation.reference", "101, 0, 0, certificates.accreditation.reference",
        "100, 1001, 0, certificates.accreditation.scope", "100, 1000, 2001, certificates.accreditation.conditions"
    })
    void papersHaveAReferenceAndAnEnd(int reference, int scope, int conditions, String key) {
        Papers papers = new Papers("r".repeat(reference), "s".repeat(scope), "c".repeat(conditions));
        assertThatThrownBy(() -> AccreditationMustBeWorthSomething.check(papers, YEAR, TERMS))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }

    @Test
    void termsHaveAnEndToo() {
        refused(YEAR, new Terms(new BigDecimal("10000"), "how", 12, ""), "certificates.accreditation.hours");
        refused(YEAR, new Terms(BigDecimal.ONE, "h".repeat(1001), 12, ""), "certificates.accreditation.how-counted");
        refused(YEAR, new Terms(BigDecimal.ONE, "how", 601, ""), "certificates.accreditation.validity");
        refused(YEAR, new Terms(BigDecimal.ONE, "how", 12, "r".repeat(301)), "certificates.accreditation.remark");
    }

    private static void refused(Period period, Terms terms, String key) {
        assertThatThrownBy(() -> AccreditationMustBeWorthSomething.check(PAPERS, period, terms))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }
}
