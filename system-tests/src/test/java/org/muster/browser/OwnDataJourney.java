package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person takes away what is held about them, sets up a second step, and leaves. */
@InBrowser
class OwnDataJourney {

    private static final String LEAVER = "gareth@leaver.example";
    private static final String PASSWORD = "a-shop-in-the-rain";
    private static final Pattern LINK = Pattern.compile("/register/confirm/[A-Za-z0-9_-]{43}");

    @Test
    void aLearnerTakesACopyAwayAndEveryStateLooksRight(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner@demo.example", visitors.password());
        assertThat(visit.heading().innerText()).matches("Good (morning|afternoon|evening), \\S+");
        visit.open("/account");
        visit.press("main a[href='/account/privacy']");
        visit.looksRightToAll("own-data");
        visit.press("button[value=ask]");
        visitors.letterTo("learner@demo.example", "/account/privacy");
        visit.open("/account/privacy");
        visit.looksRightToAll("own-data-ready");
        Download copy = visit.page()
                .waitForDownload(
                        () -> visit.page().locator("button[value=download]").click());
        assertThat(copy.suggestedFilename()).isEqualTo("muster-personal-data.zip");

        visit.page().locator("#password").fill("not the password");
        visit.press("#erase");
        assertThat(visit.text()).contains("The present password is not right.");
        visit.looksRightToAll("own-data-refused");
    }

    @Test
    void whoeverErasesTheirAccountIsGone(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/register");
        visit.page().locator("#given").fill("Gareth");
        visit.page().locator("#email").fill(LEAVER);
        visit.page().locator("#password").fill(PASSWORD);
        visit.press("#register");
        Matcher link = LINK.matcher(visitors.letterTo(LEAVER).replaceAll("=\\r?\\n", ""));
        assertThat(link.find()).isTrue();
        visit.open(link.group());
        visit.page().locator("#password").fill(PASSWORD);
        visit.press("#confirm");

        visit.open("/account/privacy");
        visit.page().locator("#password").fill(PASSWORD);
        visit.press("#erase");
        assertThat(visit.path()).isEqualTo("/");
        visit.signIn(LEAVER, PASSWORD);
        assertThat(visit.path()).isEqualTo("/login");
    }

    @Test
    void anAdministratorHelpsOnRequest(Visitors visitors) {
        Visit admin = visitors.come(Look.DESKTOP);
        admin.signIn("admin@demo.example", visitors.password());
        admin.open("/admin/people?words=learner2");
        admin.press("main table tbody a");
        admin.press("main a[href$='/privacy']");
        admin.looksRightToAll("persons-data");
    }

    @Test
    void theSecondStepIsScannedOrTyped(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner2@demo.example", visitors.password());
        visit.open("/login/set-up-second-step");
        assertThat(visit.page().locator("svg.qr")).isVisible();
        visit.looksRightToAll("second-step-qr");
    }
}
