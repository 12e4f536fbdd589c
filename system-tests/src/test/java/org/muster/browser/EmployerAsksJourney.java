package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A manager asks a department for a course, thinks better of it, and lets somebody off another for a while. */
@InBrowser
class EmployerAsksJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void aCourseIsAskedForByAnotherDayAndNoLonger(Visitors visitors) {
        Visit manager = visitors.come(Look.DESKTOP);
        manager.signIn("employer2@demo.example", visitors.password());
        manager.open("/employer");
        manager.page().locator("a[href^='/employer/requirements/']").first().click();
        String page = manager.path();
        manager.looksRightToAll("requirements");

        manager.press("#ask");
        assertThat(manager.page().locator(".error-summary")).containsText("Give the day");
        manager.looksRight("requirements-mistake");

        Locator course = manager.page().locator("#course option").last();
        String title = course.textContent();
        manager.page().locator("#course").selectOption(course.getAttribute("value"));
        manager.page()
                .locator("#department")
                .selectOption(
                        manager.page().locator("#department option").last().getAttribute("value"));
        manager.page().locator("#due").fill(TODAY.plusDays(40).toString());
        manager.press("#ask");
        assertThat(manager.page().locator(".note.ok")).containsText("The course is asked for.");
        Locator asked = manager.page()
                .locator("main ul.list > li")
                .filter(new Locator.FilterOptions().setHasText("newcomers within 30 days"))
                .filter(new Locator.FilterOptions().setHasText(title))
                .last();

        asked.locator("summary").click();
        asked.locator("input[name=joiner-days]").fill("12");
        manager.looksRight("requirements-change");
        asked.locator("button[value=change]").click();
        Locator changed = manager.page()
                .locator("main ul.list > li")
                .filter(new Locator.FilterOptions().setHasText("newcomers within 12 days"));
        assertThat(changed).hasCount(1);
        changed.locator("summary").click();
        changed.locator("button[value=stop]").click();
        assertThat(manager.page().locator(".note.ok")).containsText("no longer asked for");
        manager.open(page);
        assertThat(changed).hasCount(0);
    }

    @Test
    void somebodyIsLetOffForAWhile(Visitors visitors) {
        Visit manager = visitors.come(Look.DESKTOP);
        manager.signIn("employer2@demo.example", visitors.password());
        manager.open("/employer?state=NOT_STARTED");
        manager.page().locator("tbody th a").first().click();
        Locator exempt = manager.page().locator("section:has(> #h-exempt)");
        exempt.locator("summary").click();
        manager.press("#exempt-form button");
        assertThat(manager.page().locator(".error-summary")).containsText("Give the day");
        manager.looksRightToAll("exemption-mistake");
        if (!manager.page().locator("#exempt-form").isVisible()) {
            exempt.locator("summary").click();
        }
        manager.page().locator("#from").fill(TODAY.toString());
        manager.page().locator("#until").fill(TODAY.plusDays(9).toString());
        manager.page().locator("#reason").fill("On leave.");
        manager.press("#exempt-form button");
        assertThat(exempt).containsText("On leave.");
        manager.looksRightToAll("exemption");
        exempt.locator("button[value=end]").click();
        assertThat(exempt).containsText("Not exempt from any course.");
    }
}
