package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An administrator looks whether everything runs, and who did what. */
@InBrowser
class OperationsJourney {

    private static final String ITEMS = "main table tbody tr";

    @Test
    void whatCannotBeDoneWaitsAndIsShown(Visitors visitors) {
        Visit visit = administrator(visitors);
        visitors.refuseLetters();
        try {
            askForALetter(visitors);
            awaitItems(visit, true);
            assertThat(visit.text()).contains("Waiting", "mail");
            visit.looksRightToAll("work-waiting");
        } finally {
            visitors.takeLetters();
        }
        awaitItems(visit, false);
        assertThat(visit.text()).contains("Nothing is waiting");
        visit.looksRightToAll("work-none");
    }

    @Test
    void theAuditLogIsReadPageByPageAndChecked(Visitors visitors) {
        Visit visit = administrator(visitors);
        visit.open("/admin/audit");
        assertThat(visit.page().locator(ITEMS)).not().hasCount(0);
        visit.looksRightToAll("audit");

        visit.press("main a[href^='/admin/audit?before']");
        assertThat(visit.page().locator(ITEMS)).not().hasCount(0);
        visit.looksRightToAll("audit-older");

        visit.press("main a[href='/admin/audit']");
        visit.press("main a[href='/admin/audit?check=yes']");
        assertThat(visit.text()).contains("The chain is whole");
        visit.looksRightToAll("audit-whole");
    }

    private static Visit administrator(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("admin@demo.example", visitors.password());
        return visit;
    }

    private static void askForALetter(Visitors visitors) {
        Visit somebody = visitors.come(Look.DESKTOP);
        somebody.open("/register");
        somebody.page().locator("input[name=given]").fill("Tomos");
        somebody.page().locator("input[name=email]").fill("tomos." + System.nanoTime() + "@journeys.example");
        somebody.page().locator("input[name=password]").fill("waits-for-a-letter-11");
        somebody.press("button[name=register]");
    }

    private static void awaitItems(Visit visit, boolean some) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            visit.open("/admin/work");
            return visit.page().locator(ITEMS).count() > 0 == some;
        });
    }
}
