package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An employer asks new colleagues in; they follow the link in their letter and learn. */
@InBrowser
class InvitationJourney {

    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");
    private static final String PASSWORD = "a-shop-in-the-rain";

    @Test
    void aColleagueIsInvitedChoosesAPasswordAndIsIn(Visitors visitors) {
        Visit manager = atTheInvitations(visitors);
        manager.looksRightToAll("invitations");
        manager.page().locator("#given").fill("Ffion");
        manager.page().locator("#family").fill("ap Rhys");
        manager.page().locator("#email").fill("ffion@invited.example");
        manager.page().locator("#language").selectOption("cy");
        manager.press("#invite");
        assertThat(manager.text()).contains("Ffion ap Rhys", "ffion@invited.example", "Waiting for an answer");
        manager.looksRightToAll("invitations-waiting");

        String letter = visitors.letterTo("ffion@invited.example");
        Visit ffion = visitors.come(Look.DESKTOP);
        assertThat(ffion.open(link(letter))).isEqualTo(200);
        assertThat(ffion.heading()).hasText("Welcome, Ffion ap Rhys");
        ffion.looksRightToAll("invitation");
        ffion.page().locator("#password").fill("short");
        ffion.press("#accept");
        ffion.looksRightToAll("invitation-short-password");
        ffion.page().locator("#password").fill(PASSWORD);
        ffion.press("#accept");
        assertThat(ffion.path()).isEqualTo("/dashboard");
        assertThat(ffion.page().locator("html")).hasAttribute("lang", "cy");

        manager.page().reload();
        assertThat(manager.text()).doesNotContain("ffion@invited.example");
        Visit late = visitors.come(Look.DESKTOP);
        late.open(link(letter));
        late.looksRightToAll("invitation-used");
    }

    @Test
    void ofAPastedListTheWrongLinesStayInTheField(Visitors visitors) {
        Visit manager = atTheInvitations(visitors);
        manager.page()
                .locator("#list")
                .fill("Ama Mensah <ama@invited.example>\nno address here\nBo, bo@invited.example");
        manager.press("#invite-several");
        assertThat(manager.page().locator("#list")).hasValue("no address here");
        assertThat(manager.text()).contains("2 invitations are on the way", "Ama Mensah", "bo@invited.example");
        manager.looksRightToAll("invitations-left");
        visitors.letterTo("ama@invited.example");
        visitors.letterTo("bo@invited.example");

        manager.page()
                .locator("li:has-text('bo@invited.example') button[value=withdraw]")
                .click();
        manager.page().waitForLoadState();
        assertThat(manager.text()).doesNotContain("bo@invited.example");
    }

    @Test
    void anotherEmployersInvitationsAreNotThere(Visitors visitors) {
        String theirs = atTheInvitations(visitors).path();
        Visit stranger = visitors.come(Look.DESKTOP);
        stranger.signIn("employer@demo.example", visitors.password());
        assertThat(stranger.open(theirs)).isEqualTo(404);
    }

    @Test
    void anAdministratorInvitesForAnyOrganisation(Visitors visitors) {
        Visit admin = visitors.come(Look.DESKTOP);
        admin.signIn("admin@demo.example", visitors.password());
        admin.open("/admin/organisations");
        admin.page().locator("a[href$='/invitations']").first().click();
        admin.page().waitForURL("**/invitations");
        admin.looksRightToAll("invitations-administration");
    }

    private static Visit atTheInvitations(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("employer2@demo.example", visitors.password());
        visit.open("/employer");
        visit.page().locator("a[href^='/employer/invitations/']").click();
        visit.page().waitForURL("**/employer/invitations/**");
        return visit;
    }

    /** Mail breaks long lines. */
    private static String link(String letter) {
        Matcher link = LINK.matcher(letter.replaceAll("=\\r?\\n", ""));
        assertThat(link.find()).as(letter).isTrue();
        return link.group();
    }
}
