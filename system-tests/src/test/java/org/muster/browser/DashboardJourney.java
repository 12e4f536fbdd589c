package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signs in finds what waits for them. */
@InBrowser
class DashboardJourney {

    @Test
    void aReviewerReadsADraftAndIsLedBack(Visitors visitors) {
        Visit reviewer = arrived(visitors, "reviewer@demo.example");
        assertThat(panel(reviewer, "Drafts to read")).containsText("Closing time");
        reviewer.looksRightToAll("dashboard-reviewer");
        reviewer.press("main section[aria-label='Drafts to read'] h3 a:has-text('Closing time')");
        assertThat(reviewer.heading()).hasText("Before you lock the door");
        assertThat(reviewer.page().locator("nav.thumb a:has-text('Edit')")).hasCount(0);
        reviewer.looksRight("studio-preview-reviewer");
        String preview = reviewer.path();
        reviewer.press("header button");
        assertThat(reviewer.path()).isEqualTo("/studio/reading");
        reviewer.looksRightToAll("studio-reading");

        String draft = preview.replaceFirst("/preview/.*", "");
        for (String page : new String[] {"", "/questions", "/assessment", "/pictures", "/publish"}) {
            assertThat(reviewer.open(draft + page)).as(page).isEqualTo(403);
        }
        reviewer.open("/studio/reading?words=nothing-of-the-kind");
        reviewer.looksRight("studio-reading-none");
    }

    @Test
    void aTrainerGoesOnWithTheirDraft(Visitors visitors) {
        Visit trainer = arrived(visitors, "trainer@demo.example");
        assertThat(panel(trainer, "Your drafts")).isVisible();
        trainer.looksRightToAll("dashboard-trainer");
        trainer.press("main section[aria-label='Your drafts'] h3 a >> nth=0");
        assertThat(trainer.path()).startsWith("/studio/courses/");
        assertThat(trainer.open("/studio/reading")).isEqualTo(200);
        assertThat(trainer.text()).contains("No draft to read");
    }

    @Test
    void anExpertFindsAQuestionThatWaits(Visitors visitors) {
        Visit expert = arrived(visitors, "expert@demo.example");
        Locator questions = panel(expert, "Questions waiting for an answer");
        assertThat(questions.locator("h3 a").first()).isVisible();
        expert.looksRightToAll("dashboard-expert");
        expert.press("main section[aria-label='Questions waiting for an answer'] h3 a >> nth=0");
        assertThat(expert.path()).contains("/threads/");
    }

    @Test
    void aGroupIsNamedOnce(Visitors visitors) {
        Visit learner = arrived(visitors, "learner@demo.example");
        assertThat(learner.page().locator("main h3 a:has-text('autumn group')")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "learner",
                "learner2",
                "trainer",
                "reviewer",
                "employer",
                "employer2",
                "moderator",
                "expert",
                "alerts-author",
                "alerts-approver",
                "admin"
            })
    void everyAccountFindsSomethingToDo(String account, Visitors visitors) {
        Visit visit = arrived(visitors, account + "@demo.example");
        assertThat(visit.page().locator("main li h3 a").first()).isVisible();
    }

    private static Visit arrived(Visitors visitors, String email) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn(email, visitors.password());
        assertThat(visit.open("/dashboard")).isEqualTo(200);
        return visit;
    }

    private static Locator panel(Visit visit, String title) {
        return visit.page().locator("main section[aria-label='" + title + "']");
    }
}
