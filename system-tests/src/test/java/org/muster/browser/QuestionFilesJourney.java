package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A trainer brings a file with questions, sees what would be taken and what not, and takes it; then the same file again. */
@InBrowser
class QuestionFilesJourney {

    private static final String GIFT = """
            $CATEGORY: $course$/top/The hall

            ::Doors::Which door leads out? {=the left one#Right. ~the right one#That one is shut.}

            ::Weights::Which two are exits? {~%50%left ~%50%right ~%-100%middle}

            ::Essay::Tell us about doors. {}

            $CATEGORY: $course$/top/Elsewhere

            Whom do you tell? {=a warden =the warden}
            """;

    @Test
    void aTrainerBringsAFile(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String draft = begun(visit);
        visit.open(draft + "/questions");
        visit.page().locator("main a[href$='/questions/import']").click();
        assertThat(visit.heading()).hasText("Bring questions");
        visit.looksRightToAll("studio-import");

        brings(visit, "no questions at all");
        assertThat(visit.page().locator("main ol.list li")).hasCount(1);
        visit.looksRight("studio-import-unknown");

        brings(visit, GIFT);
        assertThat(visit.page().locator("main ol.list li")).hasCount(3);
        assertThat(visit.page().locator("#module-0 option:checked")).hasText("The hall");
        visit.looksRightToAll("studio-import-seen");
        visit.page().locator("a[href*='show=refused']").click();
        assertThat(visit.page().locator("main ol.list li")).containsText("Line 7, Essay");
        visit.looksRight("studio-import-refused");
        visit.page().locator("a[href*='show=changed']").click();
        assertThat(visit.page().locator("main ol.list li")).containsText("Partial credit");
        takes(visit, 3);
        visit.looksRightToAll("studio-import-ended");

        brings(visit, GIFT);
        assertThat(visit.page().locator("main ol.list .badge")).hasCount(3);
        visit.looksRight("studio-import-again");
        takes(visit, 0);
        visit.open(draft + "/questions");
        assertThat(visit.page().locator("main ol.list li")).hasCount(3);
        takesAway(visit);
    }

    private static void takesAway(Visit visit) {
        visit.page().locator("main a[href*='/questions/export?']").click();
        assertThat(visit.heading()).hasText("Take questions away");
        visit.page().locator("details summary").first().click();
        visit.looksRightToAll("studio-export");
        Download download = visit.page()
                .waitForDownload(
                        () -> visit.page().locator("a[href*='format=zip']").click());
        assertEquals("questions.zip", download.suggestedFilename());
    }

    private static String begun(Visit visit) {
        visit.open("/studio/courses/new");
        visit.page().locator("#title").fill("Questions from elsewhere " + System.nanoTime());
        visit.press("main form button.btn");
        visit.page().locator("#module-title").fill("The hall");
        visit.press("button[value=add-module]");
        return visit.path().replaceFirst("(/studio/courses/[^/]+).*", "$1");
    }

    private static void brings(Visit visit, String text) {
        visit.page()
                .locator("#file")
                .setInputFiles(new FilePayload("questions.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        visit.press("#file-form button");
    }

    private static void takes(Visit visit, int count) {
        visit.press("button[value=take]");
        String ended = count == 0 ? "No question was put" : count + " questions were put";
        assertThat(visit.page().locator("main .note.ok h2, main .note.ok").first())
                .containsText(ended);
    }
}
