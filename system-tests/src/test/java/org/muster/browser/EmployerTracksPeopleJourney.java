package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An employer's manager looks after who is trained: their own people, never anybody else's, never an answer. */
@InBrowser
class EmployerTracksPeopleJourney {

    private static final String NORTHGATE = "employer@demo.example";
    private static final String HARBOUR = "employer2@demo.example";
    private static final String PEOPLE = "main table tbody th a[href^='/employer/people/']";

    @Test
    void theMatrixShowsExactlyTheOwnPeopleAndWhatIsAskedOfThem(Visitors visitors) {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer");
        assertThat(visit.text())
                .contains("Northgate Retail · 40 people", "21 of 40 in date", "2 of 4 in date", "1 to 25 of 40");
        assertThat(visit.page().locator("main table.matrix thead th, main .matrix table thead th"))
                .hasText(new String[] {"Person", "Site", "ACT Awareness", "ACT Security"});
        assertThat(visit.page().locator(PEOPLE)).hasCount(25);
        visit.looksRightToAll("employer");

        visit.press("main a[href*='page=2'] >> nth=-1");
        assertThat(visit.page().locator(PEOPLE)).hasCount(15);
        visit.looksRightToAll("employer-page-2");
    }

    @Test
    void peopleAreFoundByNameSiteAndStatus(Visitors visitors) {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer");
        visit.page().locator("#words").fill("sarah jones");
        visit.page().locator("#words").press("Enter");
        visit.page().waitForURL("**words=**");
        assertThat(visit.page().locator(PEOPLE)).hasText(new String[] {"Jones, Sarah", "Jones, Sarah"});

        visit.page().locator("#words").fill("");
        visit.page().locator("#site").selectOption("Cardiff store");
        visit.page().locator("#state").selectOption("EXPIRED");
        visit.page().locator("form.filters button").click();
        visit.page().waitForURL("**state=EXPIRED**");
        assertThat(visit.page().locator(PEOPLE)).hasText(new String[] {"Meredith, Ffion"});
        visit.looksRightToAll("employer-filtered");

        visit.page().locator("#words").fill("nobody of that name");
        visit.page().locator("form.filters button").click();
        visit.page().waitForURL("**words=nobody**");
        assertThat(visit.page().locator(PEOPLE)).hasCount(0);
        assertThat(visit.text()).contains("Nobody matches");
        visit.looksRightToAll("employer-nobody");
    }

    /** Luca D'Angelo is a security officer, and his ACT Awareness is not in date. */
    @Test
    void whoLacksTheCourseBeforeIsSaidToBeBlockedAndByWhat(Visitors visitors) {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer?state=BLOCKED");
        assertThat(visit.page().locator(PEOPLE)).hasText(new String[] {"D'Angelo, Luca"});
        assertThat(visit.text()).contains("needs ACT Awareness first");
        visit.looksRightToAll("employer-blocked");

        visit.press(PEOPLE);
        assertThat(visit.text()).contains("Blocked", "needs ACT Awareness first");
    }

    @Test
    void aPersonLeadsToTheirCertificateAndNeverToTheirAnswers(Visitors visitors) throws IOException {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer?words=Adeyemi");
        visit.press(PEOPLE);
        assertThat(visit.heading()).hasText("Grace Adeyemi");
        assertThat(visit.text()).contains("ACT Awareness", "ACT Security", "Never answers");
        assertThat(visit.page().locator("main a[href^='/learn']")).hasCount(0);
        visit.looksRightToAll("employer-person");

        APIResponse pdf =
                visit.fetch(visit.page().locator("main a[href$='.pdf']").first().getAttribute("href"));
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Grace Adeyemi");
        }
    }

    @Test
    void anotherOrganisationsPeopleAndCertificatesAreNotThere(Visitors visitors) {
        Visit theirs = signedIn(visitors, HARBOUR);
        theirs.open("/employer?state=VALID");
        assertThat(theirs.text()).contains("Harbour Logistics");
        String person = theirs.page().locator(PEOPLE).first().getAttribute("href");
        theirs.open(person);
        String pdf = theirs.page().locator("main a[href$='.pdf']").first().getAttribute("href");
        assertThat(theirs.fetch(pdf).status()).isEqualTo(200);

        Visit ours = signedIn(visitors, NORTHGATE);
        assertThat(ours.open(person)).isEqualTo(404);
        assertThat(ours.fetch(pdf).status()).isEqualTo(404);
        Visit learner = signedIn(visitors, "learner@demo.example");
        assertThat(learner.open("/employer")).isEqualTo(403);
        assertThat(learner.fetch(pdf).status()).isEqualTo(404);
        assertThat(learner.fetch("/employer/export.csv").status()).isEqualTo(403);
    }

    @Test
    void aWithdrawnCertificateIsToldToBeSoToAnybodyWhoChecksIt(Visitors visitors) {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer?state=REVOKED");
        visit.press(PEOPLE);
        String name = visit.heading().innerText();
        String check = visit.page().locator("main a[href^='/verify/']").first().getAttribute("href");

        Visit stranger = visitors.come(Look.DESKTOP);
        assertThat(stranger.open(check)).isEqualTo(200);
        assertThat(stranger.heading()).hasText("Revoked");
        assertThat(stranger.text()).contains("It must not be relied on.");
        assertThat(stranger.page().content()).doesNotContain(name.substring(name.lastIndexOf(' ') + 1));
        stranger.looksRightToAll("verify-revoked");
    }

    private static Visit signedIn(Visitors visitors, String email) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn(email, visitors.password());
        return visit;
    }
}
