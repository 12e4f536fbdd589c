package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What an author does with what is worth mending when they leave it as it is. */
final class Reasons {

    private Reasons() {}

    /** Gives a reason for each kind, on the page where a course is published. */
    static void give(Visit visit) {
        Locator groups = visit.page().locator("section[aria-labelledby=h-warnings] form");
        for (int left = groups.count(); left > 0; left--) {
            Locator first = groups.first();
            first.locator("summary").click();
            first.locator("textarea").fill("It is a course for trying things out.");
            first.locator("button[value=waive]").click();
            assertThat(groups).hasCount(left - 1);
        }
    }
}
