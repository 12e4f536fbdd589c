package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An employer looks after the list of its people. */
@InBrowser
class RosterJourney {

    @Test
    void somebodyIsFoundChangedLeavesAndComesBack(Visitors visitors) {
        Visit manager = atTheRoster(visitors);
        manager.looksRightToAll("roster");
        String name = manager.page().locator("tbody th a").first().textContent();

        manager.page().locator("tbody th a").first().click();
        manager.page().waitForURL("**/member/**");
        manager.looksRightToAll("roster-member");
        manager.page().locator("#job-title").fill("Keeper of keys");
        manager.page().locator("#tags").fill("night, keys");
        manager.press("#save");
        assertThat(manager.text()).contains("The changes are saved", "Keeper of keys", "keys, night");

        find(manager, name, "HERE");
        assertThat(manager.page().locator("tbody tr")).hasCount(1);
        manager.page().locator("tbody th a").click();
        manager.page().waitForURL("**/member/**");
        manager.page().locator("#last-day").fill("2001-01-01");
        manager.page().evaluate("document.querySelector('#last-day').form.noValidate = true");
        manager.page().locator("button[value=leave]").click();
        manager.page().waitForLoadState();
        assertThat(manager.text()).contains("The last day comes before the first");
        manager.looksRightToAll("roster-member-mistake");
        manager.page().locator("button[value=leave]").click();
        manager.page().waitForLoadState();
        assertThat(manager.text()).contains("They have left");
        manager.looksRightToAll("roster-member-left");

        manager.open("/employer/people");
        find(manager, name, "HERE");
        assertThat(manager.text()).contains("Nobody");
        manager.looksRightToAll("roster-nobody");
        find(manager, name, "LEFT");
        manager.page().locator("tbody th a").click();
        manager.page().waitForURL("**/member/**");
        manager.page().locator("button[value=return]").click();
        manager.page().waitForLoadState();
        assertThat(manager.text()).contains("among your people again");
    }

    @Test
    void anotherEmployersPeopleAreNotThere(Visitors visitors) {
        Visit manager = atTheRoster(visitors);
        String theirs = manager.page().locator("tbody th a").first().getAttribute("href");
        Visit stranger = visitors.come(Look.DESKTOP);
        stranger.signIn("employer@demo.example", visitors.password());
        assertThat(stranger.open(theirs)).isEqualTo(404);
    }

    private static void find(Visit manager, String name, String state) {
        manager.page().locator("#words").fill(name.replace(",", ""));
        manager.page().locator("#state").selectOption(state);
        manager.page().locator("form[role=search] button").click();
        manager.page().waitForURL("**state=" + state + "**");
    }

    private static Visit atTheRoster(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("employer2@demo.example", visitors.password());
        visit.open("/employer");
        visit.page().locator("a[href^='/employer/people?']").click();
        visit.page().waitForURL("**/employer/people?**");
        return visit;
    }
}
