package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Whoever looks after awards finds one, suspends and reinstates it, and sees what revoking many would take before they do not. */
@InBrowser
class AwardsJourney {

    @Test
    void anAwardIsFoundSuspendedAndReinstated(Visitors visitors) {
        Visit admin = visitors.come(Look.DESKTOP);
        admin.signIn("admin@demo.example", visitors.password());
        admin.open("/admin/awards");
        admin.looksRightToAll("awards");
        admin.open("/admin/awards?words=nobody-is-called-so");
        admin.looksRight("awards-none");

        admin.open("/admin/awards?status=ISSUED");
        admin.page().locator("main tbody a").last().click();
        String award = admin.path();
        does(admin, "suspend", "");
        assertThat(admin.page().locator(".error-summary")).containsText("Say why");
        admin.looksRight("award-mistake");
        does(admin, "suspend", "Somebody else sat the assessment.");
        Locator mark = admin.page().locator("main .badge").first();
        assertThat(mark).hasText("Suspended");
        assertThat(admin.page().locator("main ul.list")).containsText("Somebody else sat the assessment.");
        admin.looksRightToAll("award-suspended");

        Visit stranger = visitors.come(Look.DESKTOP);
        stranger.open(admin.page().locator("a[href^='/verify/']").first().getAttribute("href"));
        assertThat(stranger.page().locator(".verdict h1")).hasText("Suspended");

        admin.open(award);
        does(admin, "reinstate", "It was them.");
        assertThat(mark).not().hasText("Suspended");
        stranger.open(admin.page().locator("a[href^='/verify/']").first().getAttribute("href"));
        assertThat(stranger.page().locator(".verdict h1")).not().hasText("Suspended");
    }

    @Test
    void revokingManyIsSeenBeforeItIsDone(Visitors visitors) {
        Visit admin = visitors.come(Look.DESKTOP);
        admin.signIn("admin@demo.example", visitors.password());
        admin.open("/admin/awards/revoke");
        admin.looksRight("awards-revoke-nothing");
        admin.open("/admin/awards?version=0.9");
        admin.page().locator("a[href^='/admin/awards/revoke']").click();
        assertThat(admin.page().locator("#revoke-form button")).containsText("Revoke ");
        admin.press("#revoke-form button");
        assertThat(admin.page().locator(".error-summary")).containsText("Say why");
        admin.looksRightToAll("awards-revoke");
    }

    private static void does(Visit admin, String deed, String reason) {
        admin.page().locator("#do").selectOption(deed);
        admin.page().locator("#reason").fill(reason);
        admin.press("#change-form button");
    }
}
