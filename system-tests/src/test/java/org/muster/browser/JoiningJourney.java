package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** People join groups by a code or from the page of a course, wait for places and get them. */
@InBrowser
class JoiningJourney {

    private static final Look PHONE = new Look(375, 812, ColorScheme.LIGHT);

    @Test
    void aCodeLetsPeopleIn(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        String title = "Code " + System.nanoTime();
        String group = open(trainer, title, 1);
        trainer.open(group + "/joining");
        trainer.looksRight("cohort-joining");
        String code = letIn(trainer, "CODE");
        trainer.looksRightToAll("cohort-joining-code");

        Visit first = signedIn(visitors, "learner2@demo.example", PHONE);
        first.open("/join");
        first.looksRightToAll("join");
        first.page().locator("#code").fill("0000-0000");
        first.press("main form button");
        assertThat(first.page().locator(".error-summary")).containsText("No group has this code");
        first.looksRight("join-unknown");
        first.page().locator("#code").fill(code.toLowerCase().replace("-", " "));
        first.press("main form button");
        assertThat(first.page().locator("main")).containsText("One place is free");
        first.looksRight("join-found");
        first.press("button[value=join]");
        assertThat(first.page().locator("main aside")).containsText("You are in this group");
        first.looksRightToAll("group");

        trainer.open(group + "/due");
        trainer.page().locator("#due-m1").fill(LocalDate.now().plusDays(3).toString());
        trainer.page()
                .locator("#due-assessment")
                .fill(LocalDate.now().plusDays(300).toString());
        trainer.page().evaluate("() => document.querySelector('main form.stack').noValidate = true");
        trainer.press("main form.stack button");
        assertThat(trainer.page().locator(".error-summary")).containsText("one of the days of the group");
        trainer.looksRightToAll("cohort-due-mistake");
        trainer.page()
                .locator("#due-assessment")
                .fill(LocalDate.now().plusDays(9).toString());
        trainer.press("main form.stack button");
        assertThat(trainer.page().locator(".noticed")).containsText("Saved");
        first.page().reload();
        assertThat(first.page().locator("#h-due + ul li")).hasCount(2);
        first.looksRightToAll("group-due");

        Visit second = signedIn(visitors, "learner@demo.example", PHONE);
        second.open("/join?code=" + code);
        second.press("button[value=join]");
        assertThat(second.page().locator("main aside")).containsText("number 1 on the waiting list");
        second.looksRight("group-waiting");
        String address = second.path();
        second.open("/dashboard");
        assertThat(second.page().locator("main")).containsText("number 1 on the waiting list");

        trainer.open(group);
        assertThat(trainer.page().locator("#h-waiting")).isVisible();
        trainer.looksRight("cohort-waiting");

        first.press("main a[href$='/leave']");
        first.looksRight("group-leave");
        first.press("button[value=leave]");
        assertThat(first.page().locator(".noticed")).containsText("You have left the group");
        second.open(address);
        assertThat(second.page().locator("main aside")).containsText("You are in this group");
        assertThat(first.open(address)).isEqualTo(404);
    }

    @Test
    void anOpenGroupIsJoinedFromItsCourse(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        String title = "Open " + System.nanoTime();
        String group = open(trainer, title, 5);
        trainer.open(group + "/joining");
        letIn(trainer, "OPEN");
        String course =
                trainer.page().locator("main a[href*='/groups/']").first().getAttribute("href");

        Visit learner = signedIn(visitors, "learner2@demo.example", Look.DESKTOP);
        learner.open(course.substring(course.indexOf("/groups/")));
        learner.looksRight("group-open");
        learner.press(".crumbs a >> nth=0");
        assertThat(learner.page().locator("main")).containsText(title);
        learner.looksRight("course-groups");
        learner.press("main li:has-text('" + title + "') a >> nth=0");
        learner.press("button[value=join]");
        assertThat(learner.page().locator("main aside")).containsText("You are in this group");
    }

    private static String letIn(Visit trainer, String door) {
        trainer.page().locator("input[value=" + door + "]").check();
        trainer.press("#save");
        assertThat(trainer.page().locator(".noticed")).containsText("Saved");
        return door.equals("CODE") ? trainer.page().locator("strong.code").textContent() : "";
    }

    private static String open(Visit trainer, String title, int places) {
        trainer.open("/studio/cohorts/new");
        trainer.page().locator("#title").fill(title);
        trainer.page().locator("#capacity").fill("" + places);
        trainer.page().locator("#startsOn").fill(LocalDate.now().minusDays(1).toString());
        trainer.page().locator("#endsOn").fill(LocalDate.now().plusDays(20).toString());
        trainer.press("#open");
        return trainer.path().replace("/add", "");
    }

    private static Visit signedIn(Visitors visitors, String email, Look look) {
        Visit visit = visitors.come(look);
        visit.signIn(email, visitors.password());
        return visit;
    }
}
