package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.GetByTextOptions;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Letters of the size one reads best, kept on the device, with a script and without. */
@InBrowser
class TextSizeJourney {

    private static final Look PHONE = Look.all().toList().get(0);

    private final Learner learner = Learner.named("Anwen", "Reads");

    @Test
    void theLargestTextBreaksNothingAndStays(Visitors visitors) {
        Visit visit = visitors.come(PHONE);
        learner.register(visitors, visit);
        learner.start(visit, "act-awareness");
        choose(visit, "Largest");
        visit.looksRightToAll("player-largest");
        visit.page().locator(".tools > summary").click();
        visit.looksRightToAll("player-tools");
        visit.open("/account");
        assertThat(visit.page().locator(".sizes [aria-current]")).hasText("Largest");
        visit.looksRightToAll("account-largest");
        visit.press(".sizes a:first-of-type");
        assertThat(visit.page().locator("html")).hasAttribute("data-size", "normal");
    }

    @Test
    void itIsChosenWithoutScriptsToo(Visitors visitors) {
        learner.register(visitors, visitors.come(PHONE));
        Visit plain = visitors.comeWithoutScripts(PHONE);
        plain.signIn(learner.email(), learner.password());
        learner.start(plain, "act-awareness");
        choose(plain, "Large");
        plain.page().reload();
        assertThat(plain.page().locator("html")).hasAttribute("data-size", "large");
    }

    private static void choose(Visit visit, String size) {
        visit.page().locator(".tools > summary").click();
        visit.page()
                .locator(".tools .sizes")
                .getByText(size, new GetByTextOptions().setExact(true))
                .click();
        assertThat(visit.page().locator("html")).hasAttribute("data-size", size.toLowerCase(Locale.ROOT));
    }
}
