package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** An administrator lets another system in and shuts it out again. */
@InBrowser
class XapiKeyJourney {

    private static final String NAME = "Payroll of the journeys";

    @Test
    void aKeyIsMadeShownOnceAndRevoked(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("admin@demo.example", visitors.password());
        visit.open("/admin/xapi-keys");
        visit.looksRightToAll("xapi-keys");

        visit.press("#make");
        assertThat(visit.text()).contains("Enter a name.");
        visit.looksRightToAll("xapi-keys-refused");

        visit.page().locator("#name").fill(NAME);
        visit.press("#make");
        assertThat(visit.page().locator("#made-secret").innerText()).matches("[A-Za-z0-9_-]{43}");
        String secret = visit.page().locator("#made-secret").innerText();
        visit.looksRightToAll("xapi-keys-made");

        visit.open("/admin/xapi-keys");
        assertThat(visit.text()).contains(NAME, "Valid").doesNotContain(secret);
        Locator row = visit.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(NAME));
        row.locator("summary").click();
        visit.looksRightToAll("xapi-keys-revoking");
        row.locator("button[name=revoke]").click();
        visit.page().waitForLoadState();
        assertThat(row).containsText("Revoked");
        visit.looksRightToAll("xapi-keys-revoked");
    }
}
