package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A trainer opens a group, brings its people, writes to them and closes it; nobody else finds it. */
@InBrowser
class CohortJourney {

    private static final Look PHONE = new Look(375, 812, ColorScheme.LIGHT);
    private static final String ATTACK =
            "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    @Test
    void aTrainerSeesWhoIsWhere(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        trainer.open("/dashboard");
        assertThat(trainer.page().locator("main")).containsText("You lead this group");
        trainer.press("main a[href^='/studio/cohorts/']:has-text('autumn group')");
        assertThat(trainer.page().locator("tbody tr")).hasCount(17);
        trainer.looksRightToAll("cohort");

        trainer.page().locator("#show").selectOption("BEHIND");
        trainer.press("form.filters button");
        assertThat(trainer.page().locator("tbody .badge").first()).containsText("behind");
        trainer.open(trainer.path() + "?words=nobody-of-that-name");
        trainer.looksRight("cohort-nobody-found");

        trainer.open("/studio/cohorts?words=autumn");
        trainer.looksRightToAll("cohorts");
        trainer.open("/studio/cohorts?words=no-group-of-that-name");
        trainer.looksRight("cohorts-none");
    }

    @Test
    void aGroupIsOpenedFilledWrittenToAndClosed(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        String group = open(trainer, "Journey " + System.nanoTime());
        trainer.open(group);
        assertThat(trainer.page().locator("main")).containsText("Nobody is in this group yet");
        trainer.looksRight("cohort-empty");

        trainer.open(group + "/add");
        trainer.looksRight("cohort-add");
        trainer.page().locator("#list").fill("learner@demo.example\nnobody@demo.example\nno address");
        trainer.press("#add");
        assertThat(trainer.page().locator(".note.ok")).containsText("One person was added");
        assertThat(trainer.page().locator(".error-summary li")).hasCount(2);
        assertThat(trainer.page().locator("#list")).hasValue("nobody@demo.example\nno address");
        trainer.looksRight("cohort-add-mistakes");

        plan(trainer, group);
        write(trainer, group);

        trainer.open(group);
        trainer.press("button[value=remove]");
        trainer.looksRight("cohort-removed");
        trainer.press("button[value='put-back']");
        assertThat(trainer.page().locator(".noticed")).containsText("in the group again");

        trainer.open(group + "/change");
        trainer.looksRight("cohort-change");
        trainer.press("button[value=close]");
        trainer.looksRight("cohort-closed");
        trainer.open(group + "/letters");
        assertThat(trainer.page().locator("#write")).hasCount(0);
        trainer.open(group + "/change");
        trainer.press("button[value=reopen]");
        assertThat(trainer.page().locator(".noticed")).containsText("open again");
    }

    private static void plan(Visit trainer, String group) {
        trainer.open(group + "/sessions");
        trainer.press("#plan");
        trainer.looksRight("cohort-meeting-mistakes");
        trainer.page().locator("#title").fill("Welcome call");
        trainer.page().locator("#day").fill(LocalDate.now().plusDays(7).toString());
        trainer.page().locator("#begins").fill("14:00");
        trainer.page().locator("#ends").fill("14:30");
        trainer.press("#plan");
        assertThat(trainer.page().locator("ul.list li")).containsText("14:00 London");
        trainer.looksRight("cohort-meetings");
    }

    private static void write(Visit trainer, String group) {
        trainer.open(group + "/letters");
        trainer.looksRight("cohort-letters");
        trainer.page().locator("#subject").fill(ATTACK);
        trainer.page().locator("#body").fill(ATTACK + "\n\nSee you on Monday.");
        trainer.press("#write");
        assertThat(trainer.page().locator("main details")).containsText("Everyone (1)");
        assertThat(trainer.page().title()).isNotEqualTo("taken");
        trainer.page().locator("main details summary").click();
        trainer.looksRight("cohort-letter-sent");

        trainer.open(group);
        trainer.page().locator("main a[href*='letters?person=']").first().click();
        trainer.looksRight("cohort-letter-to-one");
        trainer.page().locator("#subject").fill("How are you getting on?");
        trainer.page().locator("#body").fill("Tell me what you need.");
        trainer.press("#write");
        assertThat(trainer.page().locator("main details").first()).containsText("How are you getting on?");
        assertThat(trainer.page().locator("main details").first()).containsText("To ");
    }

    @Test
    void aNameDoesNothingByItself(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", PHONE);
        String group = open(trainer, ATTACK + System.nanoTime());
        trainer.page().locator("#list").fill("learner2@demo.example");
        trainer.press("#add");
        for (String page : new String[] {group, group + "/letters", "/studio/cohorts", "/dashboard"}) {
            trainer.open(page);
            assertThat(trainer.page().title()).isNotEqualTo("taken");
        }
        Visit learner = signedIn(visitors, "learner2@demo.example", PHONE);
        learner.open("/dashboard");
        assertThat(learner.page().locator("main")).containsText("My group");
        assertThat(learner.page().locator("main")).containsText("<script>");
        assertThat(learner.page().title()).isNotEqualTo("taken");
    }

    @Test
    void aGroupIsNotForOthers(Visitors visitors) {
        Visit learner = signedIn(visitors, "learner@demo.example", PHONE);
        learner.open("/dashboard");
        assertThat(learner.page().locator("main")).containsText("With Judith Okafor");
        learner.looksRightToAll("dashboard-group");
        assertThat(learner.open("/studio/cohorts")).isEqualTo(403);

        Visit administrator = signedIn(visitors, "admin@demo.example", Look.DESKTOP);
        administrator.open("/studio/cohorts");
        assertThat(administrator.page().locator("tbody")).containsText("ACT Security: winter group");
        administrator.press("tbody a:has-text('winter group')");
        String winter = administrator.path();
        Visit trainer = signedIn(visitors, "trainer@demo.example", PHONE);
        assertThat(trainer.open(winter)).isEqualTo(404);
        assertThat(trainer.open(winter + "/letters")).isEqualTo(404);
    }

    private static String open(Visit trainer, String title) {
        trainer.open("/studio/cohorts/new");
        trainer.looksRight("cohort-new");
        trainer.page().locator("#title").fill(title);
        trainer.page().locator("#startsOn").fill(LocalDate.now().minusDays(10).toString());
        trainer.page().locator("#endsOn").fill(LocalDate.now().minusDays(20).toString());
        trainer.press("#open");
        assertThat(trainer.page().locator(".error-summary")).containsText("The last day comes after the first");
        trainer.looksRight("cohort-new-mistakes");
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
