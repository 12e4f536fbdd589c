package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class SignInJourney {

    private static final String LEARNER = "learner@demo.example";

    @ParameterizedTest
    @MethodSource("org.muster.browser.Look#all")
    void aLearnerSignsInAndOutAgain(Look look, Visitors visitors) {
        Visit visit = visitors.come(look);
        visit.open("/login");
        visit.looksRight("sign-in");

        visit.signIn(LEARNER, visitors.password());
        assertThat(visit.path()).isEqualTo("/dashboard");
        assertThat(visit.heading().count()).isEqualTo(1);
        visit.looksRight("dashboard");

        visit.signOut();
        visit.looksRight("signed-out");
        visit.open("/dashboard");
        assertThat(visit.path()).isEqualTo("/login");
    }

    @Test
    void whoeverWasSentToTheSignInIsTakenBack(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/account");
        assertThat(visit.path()).isEqualTo("/login");

        visit.page().locator("input[name=email]").fill(LEARNER);
        visit.page().locator("input[name=password]").fill(visitors.password());
        visit.page().locator("input[name=password]").press("Enter");
        visit.page().waitForURL("**/account");
    }

    @ParameterizedTest
    @MethodSource("org.muster.browser.Look#all")
    void aWrongPasswordIsToldWithoutSayingWhichPartIsWrong(Look look, Visitors visitors) {
        Visit visit = visitors.come(look);
        visit.signIn("learner2@demo.example", "not the password " + look);
        String wrongPassword = visit.page().locator("[role=alert]").innerText();
        visit.looksRight("wrong-password");

        visit.signIn("nobody-" + look + "@demo.example", "not the password");
        assertThat(visit.page().locator("[role=alert]").innerText()).isEqualTo(wrongPassword);
        assertThat(visit.path()).isEqualTo("/login");
        assertThat(visit.page().locator("input[name=password]").inputValue()).isEmpty();
    }
}
