package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People take places in webinars, and hosts run them. */
@InBrowser
class WebinarJourney {

    private static final Look PHONE = new Look(375, 812, ColorScheme.LIGHT);
    private static final String REPORT = """
            name,email,joined,left
            ,learner@demo.example,09:28,10:16
            Sarah Jones,,09:30,10:15
            Nobody,nobody@else.example,09:30,10:15
            ,learner2@demo.example,<img src=x onerror=alert(1)>,10:15
            ,learner2@demo.example,10:00,09:40
            """;
    private static final String COMING = "Martyn's Law for smaller venues";
    private static final String UNCONFIRMED = "The first five minutes";
    private static final String PAST = "Suspicious items and bomb threats";

    @Test
    void aLearnerSeesWhatIsComingGivesUpTheirPlaceAndTakesItAgain(Visitors visitors) {
        Visit learner = signedIn(visitors, "learner@demo.example", Look.DESKTOP);
        learner.open("/webinars");
        learner.looksRightToAll("webinars");
        learner.press("main h3 a:has-text(\"" + COMING + "\")");
        assertThat(learner.page().locator("main")).containsText("You have a place");
        learner.looksRightToAll("webinar-place");
        String page = learner.path();
        assertThat(learner.fetch(page + ".ics").text()).contains("BEGIN:VEVENT", "METHOD:PUBLISH");
        assertThat(learner.page().content()).doesNotContain("rooms.example");

        learner.press("main a:has-text('To the room')");
        assertThat(learner.page().locator("main")).containsText("Opens");
        learner.looksRight("webinar-room-closed");

        learner.open(page);
        learner.press("button[value=leave]");
        assertThat(learner.page().locator(".noticed")).containsText("You gave up your place");
        learner.looksRight("webinar-free");
        assertThat(learner.open(page + "/join")).isEqualTo(404);
        learner.open(page);
        learner.press("button[value=register]");
        assertThat(learner.page().locator("main")).containsText("You have a place");
    }

    @Test
    void whatIsPastTellsWhatCounted(Visitors visitors) {
        Visit learner = signedIn(visitors, "learner@demo.example", PHONE);
        learner.open("/webinars?show=past");
        learner.looksRight("webinars-past");
        learner.press("main h3 a:has-text('" + PAST + "')");
        assertThat(learner.page().locator("main")).containsText("You attended 60 of the 60 minutes.");
        learner.looksRight("webinar-attended");
        Visit late = signedIn(visitors, "learner2@demo.example", Look.DESKTOP);
        late.open(learner.path());
        assertThat(late.page().locator("main")).containsText("You were there for 40 minutes; 48 are needed.");
    }

    @Test
    void aTrainerSchedulesChangesAndCancels(Visitors visitors) {
        String title = "Doors and keys " + System.nanoTime();
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        trainer.open("/studio/webinars");
        trainer.looksRightToAll("webinars-studio");
        trainer.press("main a:has-text('Schedule a webinar')");
        trainer.looksRightToAll("webinars-new");
        trainer.press("main button:has-text('Schedule')");
        assertThat(trainer.page().locator(".error-summary a").first()).isVisible();
        trainer.looksRight("webinars-new-mistakes");
        trainer.page().locator("#title").fill(title);
        trainer.page()
                .locator("#day")
                .fill(LocalDate.now(Clock.systemUTC()).plusDays(9).toString());
        trainer.page().locator("#clock").fill("10:30");
        trainer.page().locator("#link").fill("javascript:alert(1)");
        trainer.press("main button:has-text('Schedule')");
        assertThat(trainer.page().locator(".error-summary")).containsText("https://");
        trainer.page().locator("#link").fill("https://rooms.example/doors");
        trainer.press("main button:has-text('Schedule')");
        assertThat(trainer.heading()).hasText(title);
        trainer.looksRight("webinars-plan");
        String studio = trainer.path();

        Visit learner = signedIn(visitors, "learner2@demo.example", PHONE);
        String page = studio.replace("/studio", "");
        learner.open(page);
        learner.press("button[value=register]");
        assertThat(learner.page().locator("main")).containsText("You have a place");
        assertThat(learner.open(studio)).isEqualTo(403);

        trainer.page().locator("#clock").fill("11:30");
        trainer.press("main button:has-text('Save')");
        learner.open(page);
        assertThat(learner.page().locator("main")).containsText("11:30 to 12:30");

        trainer.press("main a:has-text('Attendance')");
        trainer.looksRight("webinars-attendance-early");
        handOverAndBack(visitors, trainer, studio);
        trainer.open(studio);
        trainer.press("main nav.tabs a:has-text('Cancel')");
        trainer.press("main button:has-text('Cancel this webinar')");
        assertThat(trainer.page().locator(".error-summary")).containsText("Say why");
        trainer.looksRight("webinars-cancel");
        trainer.page().locator("#reason").fill("The speaker is ill.");
        trainer.press("main button:has-text('Cancel this webinar')");
        learner.open(page);
        assertThat(learner.page().locator("main")).containsText("The speaker is ill.");
        learner.looksRight("webinar-cancelled");
    }

    private static void handOverAndBack(Visitors visitors, Visit trainer, String studio) {
        trainer.press("main nav.tabs a:has-text('Host')");
        assertThat(trainer.page().locator("main")).containsText("Judith Okafor runs this webinar.");
        trainer.press("#hand-over");
        assertThat(trainer.page().locator(".error-summary")).containsText("Enter the e-mail address");
        trainer.page().locator("#email").fill("learner2@demo.example");
        trainer.press("#hand-over");
        assertThat(trainer.page().locator(".error-summary")).containsText("Nobody who runs webinars");
        trainer.looksRightToAll("webinars-host");
        trainer.page().locator("#email").fill("admin@demo.example");
        trainer.press("#hand-over");
        assertThat(trainer.page().locator(".noticed")).containsText("The webinar has a new host.");
        assertThat(trainer.open(studio)).isEqualTo(404);

        Visit administrator = signedIn(visitors, "admin@demo.example", Look.DESKTOP);
        administrator.open(studio + "/host");
        administrator.page().locator("#email").fill("trainer@demo.example");
        administrator.press("#hand-over");
        assertThat(administrator.page().locator(".noticed")).containsText("The webinar has a new host.");
    }

    @Test
    void aTrainerCorrectsWhatWasConfirmed(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        trainer.open("/studio/webinars?show=done");
        trainer.press("main a:has-text('" + PAST + "')");
        trainer.press("main a:has-text('Attendance')");
        assertThat(trainer.page().locator("tbody th:has-text('Sarah Jones')")).hasCount(2);
        trainer.looksRightToAll("webinars-attendance");
        assertThat(trainer.fetch(trainer.path() + ".csv").text()).contains("Sarah Jones");
        Locator row = trainer.page().locator("tbody tr:has-text('Ngozi Eze')");
        row.locator("summary").click();
        row.locator("button").click();
        assertThat(trainer.page().locator(".error-summary")).containsText("Say why");
        row.locator("summary").click();
        row.locator("input[name=reason]").fill("Was there by telephone.");
        row.locator("button").click();
        assertThat(trainer.page().locator("tbody")).containsText("Was there by telephone.");
    }

    @Test
    void aTrainerGivesAReportMendsItAndConfirms(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        trainer.open("/dashboard");
        trainer.press("main a[href='/studio/webinars?show=confirm']");
        trainer.press("main a:has-text('" + UNCONFIRMED + "')");
        trainer.press("main a:has-text('Attendance')");
        Locator people = trainer.page().locator("tbody");
        assertThat(people).containsText("Sarah Jones");
        trainer.press("main form:has(#report) button");
        assertThat(trainer.page().locator(".error-summary")).containsText("Choose a file.");
        trainer.looksRight("webinars-report-missing");

        give(trainer, "who,when\nlearner@demo.example,09:30\n");
        assertThat(trainer.page().locator(".error-summary")).containsText("The first line must name the columns");
        trainer.looksRight("webinars-report-unreadable");

        give(trainer, REPORT);
        Locator note = trainer.page().locator(".note.warn");
        assertThat(note).containsText("1 new line was taken");
        assertThat(note.locator("li")).hasText(new String[] {
            "Line 3: More than one person is called “Sarah Jones”. Give their e-mail address.",
            "Line 4: “nobody@else.example” has no place in this webinar.",
            "Line 5: “<img src=x onerror=alert(1)>” is no time.",
            "Line 6: They left before they joined."
        });
        trainer.looksRightToAll("webinars-report-mistakes");

        give(
                trainer,
                REPORT.lines().limit(2).collect(Collectors.joining("\n")) + "\n,learner2@demo.example,09:35,10:15");
        assertThat(trainer.page().locator(".note.ok")).containsText("1 new line was taken; 1 was known already.");
        assertThat(people.locator("tr:has(.badge.ok)")).hasCount(2);
        trainer.looksRight("webinars-report-taken");
        trainer.press("button[value=confirm]");
        assertThat(trainer.page().locator(".noticed")).containsText("Attendance is confirmed.");
        assertThat(trainer.page().locator("#report")).hasCount(0);
        trainer.looksRight("webinars-confirmed");
        trainer.open("/studio/webinars?show=confirm");
        assertThat(trainer.page().locator("main")).not().containsText(UNCONFIRMED);
    }

    @Test
    void everythingWorksWithoutScripts(Visitors visitors) {
        Visit learner = visitors.comeWithoutScripts(PHONE);
        learner.signIn("learner2@demo.example", visitors.password());
        learner.open("/webinars?words=Martyn");
        learner.press("main h3 a:has-text(\"" + COMING + "\")");
        learner.press("button[value=leave]");
        learner.press("button[value=register]");
        assertThat(learner.page().locator("main")).containsText("You have a place");
        learner.open("/webinars?words=nothing-of-the-kind");
        assertThat(learner.page().locator("main")).containsText("Nothing found");
    }

    private static void give(Visit trainer, String report) {
        trainer.page()
                .locator("#report")
                .setInputFiles(new FilePayload("report.csv", "text/csv", report.getBytes(StandardCharsets.UTF_8)));
        trainer.press("main form:has(#report) button");
    }

    private static Visit signedIn(Visitors visitors, String email, Look look) {
        Visit visit = visitors.come(look);
        visit.signIn(email, visitors.password());
        return visit;
    }
}
