package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A manager asks who was trained on a day that is over, and takes that away. */
@InBrowser
class EmployerLooksBackJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void aDayThatIsOverIsShownAndTakenAway(Visitors visitors) {
        Visit manager = visitors.come(Look.DESKTOP);
        manager.signIn("employer@demo.example", visitors.password());
        manager.open("/employer");
        String now = manager.page().locator("main .figure").first().textContent();

        LocalDate then = TODAY.minusDays(200);
        manager.page().locator("#day").fill(then.toString());
        manager.press("form.filters:has(#day) button");
        assertThat(manager.page().locator(".note.info")).containsText("This is how it stood at the end of");
        assertThat(manager.page().locator(".note.info")).containsText("worked out");
        assertThat(manager.page().locator("main .figure").first()).not().hasText(now);
        manager.looksRightToAll("employer-past");

        String csv = new String(
                manager.fetch(manager.page()
                                .locator("main a[href*='export.csv']")
                                .getAttribute("href"))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().count()).isGreaterThan(2);

        manager.page().locator("a:has-text('Look at today')").click();
        assertThat(manager.page().locator("main .figure").first()).hasText(now);

        manager.open("/employer?day=1999-01-01");
        manager.looksRight("employer-past-nobody");
        manager.open("/employer?day=soon");
        assertThat(manager.page().locator("main .figure").first()).hasText(now);
    }
}
