package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** ACT Security builds on ACT Awareness. */
@InBrowser
class PrerequisiteJourney {

    private static final String SECURITY = "/courses/act-security";
    private static final String START = "main aside form button";

    @Test
    void whoeverLacksTheCourseBeforeIsToldWhichAndCannotStart(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner2@demo.example", visitors.password());
        visit.open(SECURITY);
        assertThat(visit.text()).contains("Complete ACT Awareness first.");
        assertThat(visit.page().locator(START)).hasCount(0);
        visit.looksRightToAll("course-prerequisite");

        visit.press("main aside a[href='/courses/act-awareness']");
        assertThat(visit.heading()).hasText("ACT Awareness");
    }

    /** The button that is not there is pressed all the same. */
    @Test
    void aFormSentByHandIsRefusedWithTheSameSentence(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner2@demo.example", visitors.password());
        visit.open(SECURITY);
        visit.page().evaluate("""
                () => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.append(document.querySelector('input[name=form-token]').cloneNode());
                  document.body.append(form);
                  form.submit();
                }""");
        assertThat(visit.page().locator("main [role=alert]")).containsText("Complete ACT Awareness first.");
        assertThat(visit.path()).isEqualTo(SECURITY);
        visit.looksRightToAll("course-refused");
    }

    @Test
    void whoeverHoldsTheCourseBeforeGoesOnWithThisOne(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner@demo.example", visitors.password());
        visit.open(SECURITY);
        assertThat(visit.text()).doesNotContain("Complete ACT Awareness first.");
        visit.press("main aside a[href^='/learn/']");
        assertThat(visit.path()).startsWith("/learn/");
    }
}
