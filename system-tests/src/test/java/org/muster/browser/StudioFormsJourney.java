package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Every form of the studio is opened: the pictures, each kind of question, and the lesson as learners will see it. */
@InBrowser
class StudioFormsJourney {

    private static final List<String> KINDS =
            List.of("single", "multiple", "truefalse", "text", "numeric", "gap", "matching", "ordering", "hotspot");

    @Test
    void aTrainerOpensEachForm(Visitors visitors) throws IOException {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String draft = begun(visit);
        String lesson = visit.path();
        bringsAPicture(visit, draft);
        opensEachKind(visit, draft);
        visit.open(lesson);
        asksInTheLesson(visit);
        looksAtIt(visit, draft);
    }

    private static String begun(Visit visit) {
        visit.open("/studio/courses/new");
        visit.page().locator("#title").fill("Every form " + System.nanoTime());
        visit.press("main form button.btn");
        String draft = visit.path();
        visit.page().locator("#module-title").fill("Forms");
        visit.press("button[value=add-module]");
        visit.page().locator("#lesson-title").fill("The hall");
        visit.press("button[value=add-lesson]");
        return draft;
    }

    private static void bringsAPicture(Visit visit, String draft) throws IOException {
        visit.open(draft + "/pictures");
        visit.looksRightToAll("studio-pictures-none");
        visit.page().locator("#file").setInputFiles(new FilePayload("hall.png", "image/png", "no picture".getBytes()));
        visit.press("#file-form button");
        assertThat(visit.page().locator(".error-summary")).isVisible();
        visit.looksRight("studio-pictures-refused");
        visit.page().locator("#file").setInputFiles(new FilePayload("hall.png", "image/png", painting()));
        visit.press("#file-form button");
        visit.looksRightToAll("studio-pictures-undescribed");
        visit.page().locator("textarea[name=alt]").fill("A hall with two doors");
        visit.press("button[value=describe]");
        assertThat(visit.page().locator("textarea[name=alt]")).hasValue("A hall with two doors");
        visit.looksRightToAll("studio-pictures");
    }

    private static void opensEachKind(Visit visit, String draft) {
        visit.open(draft + "/questions");
        assertThat(visit.page().locator("#type option").all().stream()
                        .map(option -> option.getAttribute("value"))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(KINDS);
        for (String kind : KINDS) {
            visit.open(draft + "/questions");
            visit.page().locator("#type").selectOption(kind);
            visit.press("button[value=add]");
            visit.looksRightToAll("studio-question-" + kind);
            visit.page().locator("#stem").fill("Which door, asked as " + kind + "?");
            visit.page().locator("#tags").fill("Doors, " + kind);
            visit.press("button[value=save]");
            assertThat(visit.page().locator("#stem")).hasValue("Which door, asked as " + kind + "?");
            assertThat(visit.page().locator(".error-summary")).hasCount(0);
            visit.looksRight("studio-question-" + kind + "-saved");
        }
        visit.open(draft + "/questions");
        assertThat(visit.page().locator("main ol.list li")).hasCount(KINDS.size());
        visit.looksRightToAll("studio-questions-tagged");
        visit.page().locator("#tag").selectOption(KINDS.get(0));
        visit.press("form[role=search] button");
        assertThat(visit.page().locator("main ol.list li")).hasCount(1);
        visit.open(draft + "/assessment");
        visit.page().getByLabel("Doors").fill("2");
        visit.press("button[value=save]");
        assertThat(visit.page().getByLabel("Doors")).hasValue("2");
        visit.looksRightToAll("studio-assessment-tags");
    }

    private static void asksInTheLesson(Visit visit) {
        visit.page().locator("#type").selectOption("single");
        visit.press("button[value=add-check]");
        visit.page().locator("#stem").fill("Which door?");
        visit.page().locator("#text-1").fill("The open one");
        visit.page().locator("#text-2").fill("The shut one");
        visit.page().locator("#feedback-2").fill("That one is shut already.");
        visit.page().locator("input[name=right][value='1']").check();
        visit.press("button[value=save]");
    }

    private static void looksAtIt(Visit visit, String draft) {
        visit.open(draft + "/preview");
        assertThat(visit.path()).contains("/preview/");
        assertThat(visit.heading()).hasText("The hall");
        visit.looksRightToAll("studio-preview");
        Locator check = visit.page().locator("form.checkup");
        check.locator("input[type=radio]").nth(1).check();
        check.locator("button").click();
        assertThat(visit.page().locator("form.checkup [role=status]")).containsText("Not quite");
        visit.looksRightToAll("studio-preview-answered");
        visit.open(visit.path());
        assertThat(visit.page().locator("form.checkup [role=status]")).hasCount(0);
    }

    private static byte[] painting() throws IOException {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.LIGHT_GRAY);
        brush.fillRect(40, 40, 60, 160);
        brush.fillRect(220, 40, 60, 160);
        brush.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
