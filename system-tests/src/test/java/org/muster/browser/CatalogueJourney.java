package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Courses are found by words and filters; one's own are looked back on, left and taken up again. */
@InBrowser
class CatalogueJourney {

    @Test
    void aCourseIsFoundAmongOthers(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/courses");
        assertThat(visit.page().locator(".course-row h2:has-text('ACT ')")).hasCount(2);
        visit.looksRightToAll("catalogue");
        visit.page().locator("#words").fill("awareness");
        visit.press("form.filters button");
        assertThat(visit.page().locator(".course-row h2")).hasText("ACT Awareness");
        visit.open("/courses?open=1&accredited=1&language=en-GB&length=short&sort=rating");
        assertThat(visit.page().locator(".course-row h2")).hasText("ACT Awareness");
        assertThat(visit.page().locator("input[name=open]")).isChecked();
        visit.open("/courses?words=%3Cscript%3E&language=cy");
        assertThat(visit.page().locator("main")).containsText("No course matches");
        visit.looksRightToAll("catalogue-nothing");
    }

    @Test
    void aCourseIsLeftAndTakenUpAgain(Visitors visitors) {
        Visit learner = visitors.come(Look.DESKTOP);
        learner.signIn("learner2@demo.example", visitors.password());
        learner.open("/dashboard");
        learner.press("main a:has-text('All your courses')");
        assertThat(learner.path()).isEqualTo("/account/courses");
        learner.looksRightToAll("history");
        learner.press("main a:has-text('Leave this course')");
        learner.looksRightToAll("withdraw");
        learner.press("button[value=withdraw]");
        assertThat(learner.page().locator(".noticed")).containsText("You have left the course");
        assertThat(learner.page().locator("main .badge")).hasText("Left");
        learner.looksRight("history-left");
        learner.open("/account/courses?show=under_way");
        assertThat(learner.page().locator("main")).containsText("No course here");
        learner.looksRight("history-none");
        learner.open("/account/courses");
        learner.press("button[value='take-up']");
        assertThat(learner.page().locator("main .badge")).hasText("In progress");
    }

    @Test
    void aCertificateIsOpenedFromWhatOneHasCompleted(Visitors visitors) {
        Visit learner = visitors.come(Look.DESKTOP);
        learner.signIn("learner@demo.example", visitors.password());
        learner.open("/account/courses?show=completed");
        assertThat(learner.page().locator("main a[href^='/certificates/']")).hasCount(1);
        learner.looksRightToAll("history-completed");
    }
}
