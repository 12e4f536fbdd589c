package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has completed a course says how it was; trainers read it without names, and nobody else does. */
@InBrowser
class FeedbackJourney {

    private static final String RESULTS = "/studio/results/act-awareness";
    private static final String FORMULA = "=HYPERLINK(\"http://x.example\")";

    @Test
    void aLearnerSaysHowTheCourseWasAndThinksBetterOfIt(Visitors visitors) {
        Visit learner = signedIn(visitors, "learner@demo.example", Look.DESKTOP);
        learner.open("/dashboard");
        learner.press("main section[aria-label='What you think counts'] a:has-text('Say how it was')");
        assertThat(learner.page().locator("main")).containsText("Trainers and administrators read numbers");
        learner.looksRightToAll("evaluation");
        learner.press("#send");
        assertThat(learner.page().locator(".error-summary li")).hasCount(6);
        learner.looksRight("evaluation-mistakes");
        List.of("relevance", "clarity", "pace", "confidence", "recommendation")
                .forEach(each -> choose(learner, each, "4"));
        choose(learner, "overall", "5");
        learner.page().locator("#remark").fill(FORMULA);
        learner.press("#send");
        assertThat(learner.page().locator(".noticed")).containsText("Thank you");
        learner.open("/courses/act-awareness");
        learner.looksRightToAll("course-evaluated");
        learner.press("main a:has-text('Change what you said')");
        assertThat(learner.page().locator("#remark")).hasValue(FORMULA);
        assertThat(learner.page().locator("input[name=overall][value='5']")).isChecked();
        String impact = learner.path().replace("/evaluation", "/impact");
        assertThat(learner.open(impact)).isEqualTo(200);
        assertThat(learner.page().locator("main")).containsText("90 days after");
        learner.looksRight("impact-too-soon");
        assertThat(learner.open(RESULTS)).isEqualTo(403);
        assertThat(learner.fetch(RESULTS + ".csv").status()).isEqualTo(403);
    }

    @Test
    void aTrainerReadsWhatPeopleSayWithoutNames(Visitors visitors) {
        Visit trainer = signedIn(visitors, "trainer@demo.example", Look.DESKTOP);
        trainer.open("/studio/results");
        trainer.looksRightToAll("results");
        trainer.press("tbody a:has-text('ACT Awareness'):has-text('1.0')");
        assertThat(trainer.page().locator("main")).containsText("answers are shown here");
        assertThat(trainer.page().locator("main ul.list li").first()).isVisible();
        trainer.page().locator("main details summary").first().click();
        trainer.looksRightToAll("results-of");
        APIResponse csv = trainer.fetch(RESULTS + ".csv?version=1.0");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("It has the right length,Agree,");
        trainer.page().locator("#version").selectOption("0.9");
        trainer.press("form.filters button");
        assertThat(trainer.page().locator("main")).containsText("Three months later");
        trainer.open("/studio/results/act-security");
        assertThat(trainer.page().locator("main")).containsText("As soon as there are enough");
        trainer.looksRight("results-few");
        assertThat(trainer.open("/studio/results/no-such-course")).isEqualTo(404);
        assertThat(trainer.open("/studio/results/no-such-course/questions")).isEqualTo(404);
    }

    @Test
    void aTrainerSeesHowTheQuestionsDo(Visitors visitors) {
        Visit trainer = visitors.come(Look.DESKTOP);
        trainer.signIn("trainer@demo.example", visitors.password());
        trainer.open(RESULTS);
        trainer.press("main a[href*='/questions']");
        assertThat(trainer.page().locator("main details")).not().hasCount(0);
        trainer.page().locator("main details summary").first().click();
        trainer.looksRightToAll("question-figures");
        trainer.open("/studio/results/act-security/questions");
        trainer.looksRight("question-figures-other");
    }

    @Test
    void theCatalogueSaysWhatPeopleThink(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/courses");
        assertThat(visit.page().locator(".course-row:has-text('ACT Awareness')"))
                .containsText("of 5, by ");
        visit.open("/courses/act-awareness");
        assertThat(visit.page().locator("dl.facts")).containsText("of 5, by ");
    }

    private static void choose(Visit learner, String aspect, String degree) {
        learner.page()
                .locator("input[name=" + aspect + "][value='" + degree + "']")
                .check();
    }

    private static Visit signedIn(Visitors visitors, String email, Look look) {
        Visit visit = visitors.come(look);
        visit.signIn(email, visitors.password());
        return visit;
    }
}
