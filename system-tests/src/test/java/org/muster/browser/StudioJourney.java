package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A trainer writes a course and publishes it. */
@InBrowser
class StudioJourney {

    private static final String MISTAKES = "main .error-summary";
    private static final String SAVED = "[data-said]";

    @Test
    void aTrainerWritesACourseAndPublishesIt(Visitors visitors) {
        Visit visit = trainer(visitors);
        visit.open("/studio");
        visit.looksRightToAll("studio");
        visit.press("main a[href='/studio/courses/new']");
        visit.press("main form button.btn");
        assertThat(visit.page().locator(MISTAKES)).containsText("Write a title");
        visit.looksRightToAll("studio-new");
        visit.page().locator("#title").fill("Doors that close");
        visit.page().locator("#summary").fill("Which door stays shut, and why.");
        visit.press("main form button.btn");
        String draft = visit.path();
        assertThat(draft).startsWith("/studio/courses/");
        visit.looksRightToAll("studio-empty");

        visit.page().locator("#module-title").fill("Staff doors");
        visit.press("button[value=add-module]");
        visit.page().locator("#lesson-title").fill("The back door");
        visit.looksRightToAll("studio-module");
        visit.press("button[value=add-lesson]");
        String lesson = visit.path();
        write(visit, "Close it behind you.");
        visit.press("button[value=save]");
        assertThat(visit.text()).contains("Saved.");

        visit.page().locator("#type").selectOption("single");
        visit.press("button[value=add-check]");
        visit.looksRightToAll("studio-question-new");
        choices(visit, "Which door?");
        visit.open(lesson);
        assertThat(visit.text()).contains("Which door?");
        visit.looksRightToAll("studio-lesson");

        visit.open(draft + "/publish");
        assertThat(visit.text()).contains("The draft cannot be published yet");
        visit.looksRightToAll("studio-publish-missing");
        visit.open(draft + "/questions");
        visit.looksRightToAll("studio-bank-empty");
        visit.page().locator("#type").selectOption("truefalse");
        visit.press("button[value=add]");
        visit.page().locator("#stem").fill("A door may be wedged open.");
        visit.page().locator("input[name=right][value='2']").check();
        visit.press("button[value=save]");
        visit.open(draft + "/questions");
        visit.looksRightToAll("studio-bank");
        visit.open(draft + "/assessment");
        visit.page().locator("#draw").fill("1");
        visit.page().locator("#webinars").fill("10");
        visit.press("button[value=save]");
        visit.press("main a:has-text('Ask for 0 to 9 webinars')");
        assertThat(visit.path()).endsWith("/assessment");
        visit.page().locator("#webinars").fill("1");
        visit.press("button[value=save]");
        assertThat(visit.page().locator("#webinars")).hasValue("1");
        visit.looksRightToAll("studio-assessment");

        visit.open(draft + "/publish");
        visit.looksRightToAll("studio-publish-warnings");
        Reasons.give(visit);
        assertThat(visit.page().locator("#number")).hasValue("1.0");
        visit.looksRightToAll("studio-publish-ready");
        visit.press("button[value=publish]");
        assertThat(visit.text()).contains("The version is published.");
        visit.looksRightToAll("studio-published");
        visit.open("/courses/doors-that-close");
        assertThat(visit.heading()).hasText("Doors that close");
        meetsTheClosedAssessment(visit);
    }

    /** The lessons are done; a webinar that counts is missing, first without and then with one to go to. */
    private static void meetsTheClosedAssessment(Visit visit) {
        visit.press("main form button.btn.big");
        visit.page().locator("form.checkup input[value=a]").check();
        visit.press("form.checkup button");
        visit.press("nav.thumb form button[value=next]");
        assertThat(visit.text()).contains("A webinar comes first", "None is planned yet");
        visit.looksRightToAll("assessment-webinar-first");
        String assessment = visit.path();
        visit.open("/courses/doors-that-close");
        assertThat(visit.text()).contains("One webinar of this course is still to be attended.");
        visit.looksRightToAll("course-webinar-first");
        visit.open("/dashboard");
        assertThat(visit.text()).contains("Next: a webinar");
        visit.looksRight("dashboard-webinar-first");

        visit.open("/studio/webinars/new");
        visit.page().locator("#title").fill("Doors together");
        visit.page().locator("#course").selectOption(new SelectOption().setLabel("Doors that close"));
        visit.page()
                .locator("#day")
                .fill(LocalDate.now(Clock.systemUTC()).plusDays(9).toString());
        visit.page().locator("#clock").fill("10:30");
        visit.page().locator("#link").fill("https://rooms.example/doors");
        visit.press("main button:has-text('Schedule')");
        visit.open(assessment);
        assertThat(visit.page().locator("main h3 a")).hasText("Doors together");
        visit.looksRightToAll("assessment-webinar-planned");
    }

    @Test
    void aPublishedCourseIsOpenedChangedAndSavedAsItIsWritten(Visitors visitors) {
        Visit visit = trainer(visitors);
        visit.open("/studio");
        visit.press("form:has(input[value=act-awareness]) button[value=open]");
        String draft = visit.path();
        visit.looksRightToAll("studio-course");
        visit.open(draft + "/lessons/m4-l2");
        visit.page().locator(".ProseMirror").waitFor();
        visit.looksRightToAll("studio-long-lesson");
        visit.page().locator("#title").fill("HOT: three short questions");
        visit.page()
                .waitForResponse(
                        "**/lessons/m4-l2",
                        () -> visit.page().locator("#minutes").press("End"));
        assertThat(visit.page().locator("input[name=version]").first()).hasValue("2");
        assertThat(visit.page().locator(SAVED)).containsText("Saved");
        visit.open(draft + "/lessons/m4-l2");
        assertThat(visit.page().locator("#title")).hasValue("HOT: three short questions");

        visit.press("button[value=remove]");
        assertThat(visit.text()).contains("It is removed. You can put it back below.");
        visit.looksRightToAll("studio-removed");
        visit.press("button[value=restore]");
        assertThat(visit.page().locator("#parts")).containsText("HOT: three short questions");

        visit.press("button[value=discard]");
        assertThat(visit.text()).contains("The draft is put aside.");
        visit.looksRightToAll("studio-discarded");
        visit.press("button[value=take-up]");
        assertThat(visit.path()).isEqualTo(draft);
        visit.press("button[value=discard]");
    }

    @Test
    void whoeverSavesSecondLosesNothing(Visitors visitors) {
        Visit first = visitors.comeWithoutScripts(Look.DESKTOP);
        first.signIn("trainer@demo.example", visitors.password());
        String lesson = lessonOfANewCourse(first);
        Visit second = visitors.comeWithoutScripts(Look.DESKTOP);
        second.signIn("trainer@demo.example", visitors.password());
        second.open(lesson);

        first.page().locator("#body").fill("From the first.");
        first.press("button[value=save]");
        second.page().locator("#body").fill("From the second.");
        second.press("button[value=save]");
        assertThat(second.page().locator(MISTAKES)).containsText("saved this meanwhile");
        assertThat(second.page().locator("#body")).hasValue("<p>From the second.</p>");
        second.page().locator("input[name=mine]").check();
        second.press("button[value=save]");
        assertThat(second.page().locator("#body")).hasValue("<p>From the second.</p>");
        assertThat(second.text()).contains("Saved.");
    }

    private static Visit trainer(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        return visit;
    }

    private static String lessonOfANewCourse(Visit visit) {
        visit.open("/studio/courses/new");
        visit.page().locator("#title").fill("Without scripts");
        visit.press("main form button.btn");
        visit.page().locator("#module-title").fill("One");
        visit.press("button[value=add-module]");
        visit.page().locator("#lesson-title").fill("First");
        visit.press("button[value=add-lesson]");
        return visit.path();
    }

    private static void write(Visit visit, String words) {
        Page page = visit.page();
        page.locator("[data-editor]").click();
        Locator editor = page.locator(".ProseMirror");
        editor.waitFor();
        editor.fill(words);
    }

    private static void choices(Visit visit, String stem) {
        visit.page().locator("#stem").fill(stem);
        visit.page().locator("#text-1").fill("The open one");
        visit.page().locator("#text-2").fill("The shut one");
        visit.page().locator("input[name=right][value='1']").check();
        visit.press("button[value=save]");
        assertThat(visit.text()).contains("Saved.");
    }
}
