package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who wants more than a password in front of their account. */
@InBrowser
class SecondStepJourney {

    private static final String CODE = "input[name=code]";
    private static final String RECOVERY_CODES = "main ul code";

    private final Learner learner = Learner.named("Wanjiru", "Kamau");

    @Test
    void aSecondStepIsSetUpAndAskedForFromThenOn(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        learner.register(visitors, visit);
        visit.open("/account");
        visit.press("main a[href^='/login/set-up-second-step']");
        visit.looksRightToAll("second-step-set-up");

        Authenticator app =
                Authenticator.told(visit.page().locator("main ol code").innerText());
        enter(visit, "000000", "confirm");
        assertThat(visit.text()).contains("This code is not right");
        visit.looksRightToAll("second-step-set-up-wrong");

        enter(visit, app.code(), "confirm");
        List<String> recovery = visit.page().locator(RECOVERY_CODES).allInnerTexts();
        assertThat(recovery).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        visit.looksRightToAll("second-step-recovery-codes");
        visit.press("main a.btn");
        assertThat(visit.path()).isEqualTo("/account");

        visit.signOut();
        isAskedForACode(visit);
        visit.looksRightToAll("second-step");
        enter(visit, "000000", "take");
        assertThat(visit.text()).contains("This code is not right");
        visit.looksRightToAll("second-step-wrong");
        enter(visit, app.nextCode(), "take");
        assertThat(visit.path()).isEqualTo("/dashboard");

        visit.signOut();
        isAskedForACode(visit);
        enter(visit, recovery.get(0), "take");
        assertThat(visit.path()).isEqualTo("/dashboard");
    }

    /** The password alone opens nothing. */
    private void isAskedForACode(Visit visit) {
        visit.signIn(learner.email(), learner.password());
        assertThat(visit.path()).isEqualTo("/login/second-step");
        visit.open("/account");
        assertThat(visit.path()).isEqualTo("/login");
        visit.open("/login/second-step");
    }

    private static void enter(Visit visit, String code, String button) {
        visit.page().locator(CODE).fill(code);
        visit.press("button[name=" + button + "]");
    }
}
