package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An attempt against the clock: said to be one's own, cut off from the network for a while, and sent off when the time is over. */
@InBrowser
class TimedAssessmentJourney {

    private static final String ANSWERED = "p.hint:has-text('answered')";

    @Test
    void nothingIsLostWithoutANetworkAndTheClockSendsTheAnswers(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        begin(visit, publish(visit));
        assertThat(visit.text()).contains("You have 8 minutes from when you start.");
        visit.looksRightToAll("assessment-timed");
        practise(visit);
        visit.press("main form button");
        assertThat(visit.path()).as("without the word of honour").endsWith("/assessment");
        visit.page().locator("input[name=honest]").check();
        visit.page().clock().install();
        visit.press("main form button");

        assertThat(visit.page().locator(".clock")).containsText("left");
        visit.looksRightToAll("question-timed");
        loseTheNetwork(visit);
        visit.page().clock().fastForward("08:10");
        visit.page().waitForURL("**/assessment/review");
        visit.page().waitForLoadState();
        visit.looksRight("review-timed");
        visit.page().clock().fastForward("08:10");
        visit.page().waitForURL("**/result");
        assertThat(visit.page().locator("main")).containsText("1 of 1");
    }

    /** Nothing of it counts: the attempts left are as many as before. */
    private static void practise(Visit visit) {
        String assessment = visit.path();
        visit.press("main a[href$='/practice']");
        visit.looksRightToAll("practice");
        visit.page().locator("#f input[type=radio]").nth(0).check();
        visit.press("button[value=answer]");
        assertThat(visit.page().locator("#f .note")).containsText("Not quite");
        visit.looksRight("practice-told");
        visit.press("#f a.btn");
        assertThat(visit.page().locator("main")).containsText("0 of 1 were right at once");
        visit.looksRightToAll("practice-over");
        visit.open(assessment);
        assertThat(visit.page().locator("main")).containsText("Attempts left: 3 of 3");
    }

    private static void loseTheNetwork(Visit visit) {
        visit.network(false);
        visit.page().locator("#f input[type=radio]").nth(1).check();
        Locator waits = visit.page().locator(".waits");
        assertThat(waits).containsText("kept on this device");
        visit.looksRight("question-kept");
        assertThat(kept(visit)).isEqualTo(1);
        visit.network(true);
        assertThat(waits).isHidden();
        assertThat(kept(visit)).isZero();
        visit.page().reload();
        assertThat(visit.page().locator("#f input[type=radio]").nth(1)).isChecked();
        assertThat(visit.page().locator(ANSWERED).first()).containsText("1");
    }

    private static int kept(Visit visit) {
        return (int) visit.page()
                .evaluate("() => Object.keys(localStorage).filter((key) => key.startsWith('answers:')).length");
    }

    /** A course of one lesson and one question; gives its page. */
    private static String publish(Visit visit) {
        String title = "Against the clock " + System.nanoTime();
        visit.open("/studio/courses/new");
        visit.page().locator("#title").fill(title);
        visit.page().locator("#summary").fill("How long it takes.");
        visit.press("main form button.btn");
        String draft = visit.path();
        visit.page().locator("#module-title").fill("Time");
        visit.press("button[value=add-module]");
        visit.page().locator("#lesson-title").fill("A minute");
        visit.press("button[value=add-lesson]");
        visit.page().locator("[data-editor]").click();
        visit.page().locator(".ProseMirror").fill("It passes.");
        visit.press("button[value=save]");
        visit.open(draft + "/questions");
        visit.page().locator("#type").selectOption("truefalse");
        visit.press("button[value=add]");
        visit.page().locator("#stem").fill("Time stands still.");
        visit.page().locator("input[name=right][value='2']").check();
        visit.press("button[value=save]");
        visit.open(draft + "/assessment");
        visit.page().locator("#draw").fill("1");
        visit.page().locator("#limit").fill("8");
        visit.page().locator("#pause").fill("2");
        visit.page().locator("input[name=shuffled]").uncheck();
        visit.page().locator("input[name=honesty]").check();
        visit.page().locator("input[name=practice]").check();
        visit.page().locator("#review").selectOption("end");
        visit.press("button[value=save]");
        visit.looksRight("studio-assessment-timed");
        visit.open(draft + "/publish");
        Reasons.give(visit);
        visit.press("button[value=publish]");
        assertThat(visit.text()).contains("The version is published.");
        return "/courses/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static void begin(Visit visit, String course) {
        visit.open(course);
        visit.press("main form button.btn.big");
        visit.press("nav.thumb form button[value=next]");
        assertThat(visit.path()).endsWith("/assessment");
    }

    @Test
    void aTrainerGivesMoreTime(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        visit.open("/studio/cohorts?words=autumn");
        visit.press("tbody a:has-text('autumn group')");
        visit.press("nav a[href$='/time']");
        visit.looksRightToAll("cohort-time");
        visit.page().locator("select[name=extra]").first().selectOption("HALF");
        visit.press("main ul.list li:first-child button");
        assertThat(visit.page().locator(".noticed")).containsText("Saved");
        assertThat(visit.page().locator("select[name=extra]").first()).hasValue("HALF");
    }
}
