package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Two people send an alert; everybody reads it, and those it is for confirm. */
@InBrowser
class AlertJourney {

    private static final Look PHONE = new Look(375, 812, ColorScheme.LIGHT);

    @Test
    void oneWritesAnotherApprovesAndSomebodyConfirms(Visitors visitors) {
        String headline = "Lock down now: Loom Street " + System.nanoTime();
        Visit author = signedIn(visitors, "alerts-author@demo.example", Look.DESKTOP);
        author.open("/alerts/desk");
        author.looksRight("alerts-desk");
        author.press("main a:has-text('New alert')");
        author.looksRight("alerts-begin");
        author.page().locator("input[value=incident-lockdown]").check();
        author.press("#begin");
        author.looksRight("alerts-write");
        author.page().locator("#headline").fill(headline);
        author.page().locator("#what").fill("Police are there.");
        author.page().locator("#steps").fill("Lock the doors.\nStay inside.");
        author.page().locator("#area").fill("Loom Street, Exampleton");
        author.press("#proceed");
        author.looksRight("alerts-who");
        author.page().getByLabel("Northgate Retail").check();
        author.press("#proceed");
        author.looksRight("alerts-check");
        author.press("#submit");
        assertThat(author.page().locator("main")).containsText(headline);

        Visit approver = signedIn(visitors, "alerts-approver@demo.example", Look.DESKTOP);
        approver.open("/dashboard");
        approver.looksRight("alerts-dashboard-approver");
        approver.open("/alerts/desk");
        approver.press("main a:has-text('" + headline + "')");
        approver.looksRight("alerts-approve");
        approver.press("#approve");
        approver.looksRight("alerts-sent");

        Visit anybody = visitors.come(PHONE);
        anybody.page().waitForTimeout(2500);
        anybody.open("/");
        assertThat(anybody.page().locator(".alert-banner")).containsText("Lock down now");
        anybody.looksRight("alerts-front");
        anybody.open("/alerts");
        anybody.looksRight("alerts-public");
        anybody.press("main a:has-text('" + headline + "')");
        assertThat(anybody.heading()).hasText(headline);
        anybody.looksRightToAll("alerts-alert");
        anybody.open("/threat-level");
        anybody.looksRight("alerts-threat-level");

        Visit learner = signedIn(visitors, "learner@demo.example", PHONE);
        learner.open("/dashboard");
        learner.looksRight("alerts-dashboard");
        learner.open("/alerts/mine");
        learner.looksRight("alerts-mine");
        learner.press("main a:has-text('" + headline + "')");
        learner.looksRight("alerts-read");
        learner.press("main form button.big");
        assertThat(learner.page().locator("main")).containsText("You confirmed that you read this.");

        Visit employer = signedIn(visitors, "employer@demo.example", Look.DESKTOP);
        assertThat(employer.open("/alerts/reach")).isEqualTo(200);
        assertThat(employer.page().locator("main")).containsText(headline);
        employer.looksRight("alerts-employer");

        end(author, approver, headline);
    }

    /** What is over stands above no page any more. */
    private static void end(Visit author, Visit approver, String headline) {
        author.open("/alerts/desk");
        author.press("main a:has-text('" + headline + "')");
        author.press("#end");
        author.page().locator("#headline").fill("Over: " + headline);
        author.page().locator("#steps").fill("Walk your premises.");
        author.press("#proceed");
        author.press("#proceed");
        author.press("#submit");
        approver.open("/alerts/desk");
        approver.press("main a:has-text('Over: " + headline + "')");
        approver.press("#approve");
        assertThat(approver.page().locator("main")).containsText("Over: " + headline);
    }

    @Test
    void aLevelIsEnteredByOneAndPublishedByAnother(Visitors visitors) {
        String source = "Journey " + System.nanoTime();
        Visit author = signedIn(visitors, "alerts-author@demo.example", Look.DESKTOP);
        author.open("/alerts/desk/levels");
        author.page().locator("#from").fill("2020-02-02");
        author.page().locator("#source").fill(source);
        author.press("#enter");
        author.looksRight("alerts-levels");
        Visit approver = signedIn(visitors, "alerts-approver@demo.example", Look.DESKTOP);
        approver.open("/alerts/desk/levels");
        approver.looksRight("alerts-levels-approver");
        approver.press("li:has-text('" + source + "') button[value=publish]");
        assertThat(approver.page().locator("main")).not().containsText(source);
    }

    private static Visit signedIn(Visitors visitors, String email, Look look) {
        Visit visit = visitors.come(look);
        visit.signIn(email, visitors.password());
        return visit;
    }
}
