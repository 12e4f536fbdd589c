package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A trainer takes a course away as an archive and brings it again as another draft. */
@InBrowser
class CourseFilesJourney {

    @Test
    void aCourseIsTakenAwayAndBrought(Visitors visitors) throws IOException {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        visit.open("/studio");
        visit.page()
                .locator("form.row.apart:has(a[href='/courses/act-awareness']) button[value=open]")
                .click();
        Download archive = visit.page()
                .waitForDownload(
                        () -> visit.page().locator("a[href$='/archive']").click());

        visit.open("/studio");
        visit.page().locator("a[href='/studio/courses/bring']").click();
        visit.looksRightToAll("studio-bring");
        brings(visit, "notes.zip", "no archive".getBytes(StandardCharsets.UTF_8));
        assertThat(visit.page().locator(".error-summary")).containsText("not a course");
        visit.looksRight("studio-bring-refused");

        brings(visit, archive.suggestedFilename(), Files.readAllBytes(archive.path()));
        assertThat(visit.page().locator("main")).containsText("All of it was taken.");
        visit.looksRightToAll("studio-brought");
        visit.page().locator("main p.section a").click();
        assertThat(visit.page().locator("ol.parts > li")).hasCount(7);
        visit.press("button[value=discard]");
    }

    private static void brings(Visit visit, String name, byte[] content) {
        visit.page().locator("#file").setInputFiles(new FilePayload(name, "application/zip", content));
        visit.press("#file-form button[type=submit]");
    }
}
