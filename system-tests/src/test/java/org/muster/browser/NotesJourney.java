package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A learner writes for themselves while they learn, with and without scripts, and finds it again. */
@InBrowser
class NotesJourney {

    private static final Look PHONE = Look.all().toList().get(0);

    @Test
    void notesAndMarksAreFoundAgain(Visitors visitors) {
        Learner learner = Learner.named("Nia", "Keeps");
        Visit phone = visitors.come(PHONE);
        learner.register(visitors, phone);
        learner.start(phone, "act-awareness");
        String lesson = phone.path();
        String notes = lesson.replaceFirst("/[^/]+$", "/notes");
        phone.open(notes);
        assertThat(phone.text()).contains("Nothing here yet");
        phone.looksRightToAll("notes-none");

        phone.open(lesson);
        assertThat(phone.page().locator("nav details").first()).containsText("min left in this session");
        phone.page().locator("#note > summary").click();
        phone.page().locator("#words").fill("Ask first.\nTouch nothing.");
        phone.press("#note button[value=note]");
        phone.press("button[value=mark]");
        assertThat(phone.page().locator("#kept")).hasAttribute("aria-pressed", "true");
        assertThat(phone.page().locator("#words")).hasValue("Ask first.\nTouch nothing.");
        phone.page().locator("nav details > summary").nth(1).click();
        phone.looksRightToAll("lesson-noted");

        Visit plain = visitors.comeWithoutScripts(Look.DESKTOP);
        plain.signIn(learner.email(), learner.password());
        plain.open(lesson);
        plain.page().locator("#words").fill("Ask first, and tell.");
        plain.press("#note button[value=note]");
        phone.page().locator("#words").fill("From the phone.");
        phone.press("#note button[value=note]");
        assertThat(phone.page().locator(".error-summary")).containsText("Ask first, and tell.");
        assertThat(phone.page().locator("#words")).hasValue("From the phone.");
        phone.looksRight("lesson-note-changed");
        phone.press("#note button[value=note]");

        phone.open(notes);
        assertThat(phone.page().locator("main ul.list")).containsText("From the phone.");
        phone.looksRightToAll("notes");
        assertThat(phone.page().request().get(notes + "/text").text()).contains("From the phone.");
    }
}
