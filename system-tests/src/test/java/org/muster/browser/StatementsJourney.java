package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;

/** An administrator reads statements as they come; a learner reads and takes away their own. */
@InBrowser
class StatementsJourney {

    private static final String ACTIVITY = "https://journeys.example/a-talk";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Test
    void anAdministratorFindsStatementsAndOpensThem(Visitors visitors) {
        Visit visit = administrator(visitors);
        visit.open("/admin/statements");
        visit.looksRightToAll("statements");

        visit.page().locator("#person").fill("learner2@demo.example");
        visit.press("form[role=search] button");
        assertThat(visit.page().locator("#told .list li").first()).isVisible();
        visit.looksRightToAll("statements-of-one");

        visit.press("#told .list li:first-child p:last-child a");
        assertThat(visit.page().locator(".log li").first()).isVisible();
        visit.looksRightToAll("statements-registration");

        visit.press(".log li:first-child a");
        assertThat(visit.page().locator("#json")).containsText("\"verb\"");
        visit.looksRightToAll("statement");

        visit.open("/admin/statements?person=nobody+is+called+that");
        assertThat(visit.text()).contains("Nobody here is called that.");
        visit.looksRightToAll("statements-none");
    }

    @Test
    void newStatementsAreToldAndShownWithoutLoadingThePage(Visitors visitors) {
        Visit admin = administrator(visitors);
        AnotherSystem system = AnotherSystem.madeBy(admin);
        admin.open("/admin/statements?activity=" + ACTIVITY);
        Locator line = admin.page().locator("[data-counts] a");
        assertThat(line).isHidden();
        assertThat(admin.text()).contains("No statement");
        system.tellsThatAdaAttended(ACTIVITY);
        assertThat(line).isVisible(PATIENTLY);
        assertThat(line.innerText()).isEqualTo("One new statement: show");
        admin.looksRightToAll("statements-new");
        line.click();
        assertThat(admin.page().locator("#told .list li")).hasCount(1);
        assertThat(line).isHidden();
        assertThat(admin.text()).contains("Ada Lovelace attended");
    }

    @Test
    void activityIsDrawnAndToldAsATable(Visitors visitors) {
        Visit visit = administrator(visitors);
        for (String over : new String[] {"days", "weeks", "months"}) {
            visit.open("/admin/statements/activity?over=" + over);
            visit.looksRightToAll("statements-activity-" + over);
        }
    }

    @Test
    void aLearnerReadsAndTakesAwayTheirRecord(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner@demo.example", visitors.password());
        visit.open("/account");
        visit.press("main a[href='/account/record']");
        assertThat(visit.page().locator("main .list li").first()).isVisible();
        visit.looksRightToAll("own-record");

        visit.page().locator("#words").fill("nothing is called that");
        visit.press("form[role=search] button");
        assertThat(visit.text()).contains("Nothing in your record is called that.");
        visit.looksRightToAll("own-record-none");

        APIResponse json = visit.fetch("/account/record.json");
        assertThat(json.headers())
                .containsEntry("content-disposition", "attachment; filename=\"learning-record.json\"");
        assertThat(json.text()).startsWith("[").contains("\"actor\"").endsWith("]\n");
        assertThat(visit.fetch("/account/record.csv").text()).contains("When,Did,What");
        assertThat(visit.open("/admin/statements")).isEqualTo(403);
    }

    private static Visit administrator(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("admin@demo.example", visitors.password());
        return visit;
    }
}
