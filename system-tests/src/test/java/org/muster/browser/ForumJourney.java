package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** People ask and answer, and moderators keep order. */
@InBrowser
class ForumJourney {

    private static final Look PHONE = new Look(375, 812, ColorScheme.LIGHT);
    private static final String ATTACK =
            "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    @Test
    void somebodyAsksIsAnsweredAndAccepts(Visitors visitors) {
        String title = "Who counts us outside? " + System.nanoTime();
        Visit learner = signedIn(visitors, "learner@demo.example", Look.DESKTOP);
        learner.open("/forums");
        learner.looksRightToAll("forums");
        learner.press("main a:has-text('Small businesses together')");
        learner.looksRightToAll("forum");

        learner.press("main a:has-text('Begin a thread')");
        learner.looksRight("forum-new");
        learner.press("form[data-drafts] button[value=begin]");
        assertThat(learner.page().locator(".error-summary a").first()).isVisible();
        learner.page().locator("input[value=QUESTION]").check();
        learner.page().locator("input[name=title]").fill(title);
        write(learner, "We are four. Is a list needed?");
        learner.press("form[data-drafts] button[value=begin]");
        assertThat(learner.heading()).hasText(title);
        String thread = learner.path();

        Visit expert = signedIn(visitors, "expert@demo.example", Look.DESKTOP);
        assertThat(expert.open(thread)).isEqualTo(200);
        expert.page().locator("article.post button[value=helpful]").click();
        assertThat(expert.page().locator("button[aria-pressed=true]")).hasText("Helpful · 1");
        write(expert, "One person, one list, at the place where you meet.");
        expert.press("form[data-drafts] button[value=reply]");
        assertThat(expert.page().locator("article.post").last()).containsText("Verified expert");
        assertThat(expert.page().locator("article.post")).hasCount(2);

        learner.open(thread);
        learner.press("article.post button[value=accept]");
        assertThat(learner.page().locator("article.answer")).containsText("One person, one list");
        learner.looksRightToAll("forum-thread-answered");
    }

    @Test
    void whatWasWrittenIsNotLost(Visitors visitors) {
        Visit learner = signedIn(visitors, "learner2@demo.example", PHONE);
        learner.open("/forums");
        learner.press("main a:has-text('Small businesses together')");
        learner.press("main ul.list h2 a:has-text('Our high street message group')");
        String thread = learner.path();
        write(learner, "I wanted to say");
        assertThat(learner.page().locator("[data-kept]")).containsText("Draft saved");
        learner.looksRight("forum-thread-draft");
        learner.open("/dashboard");
        learner.open(thread);
        assertThat(learner.page().locator("textarea[name=body]")).hasValue("<p>I wanted to say</p>");
        learner.page().locator("form[data-drafts] .prose[role=textbox]").fill("");
        learner.press("form[data-drafts] button[value=draft]");
        assertThat(learner.page().locator("textarea[name=body]")).hasValue("");
    }

    @Test
    void aPostIsEditedReportedAndHidden(Visitors visitors) {
        Visit author = signedIn(visitors, "learner2@demo.example", Look.DESKTOP);
        String thread = begin(author, "What is behind the shop " + System.nanoTime(), "The code is 4711.");
        author.press("article.post a:has-text('Edit')");
        author.looksRight("forum-edit");
        write(author, " Everybody knows it.");
        author.press("button[value=save]");
        assertThat(author.page().locator("article.post")).containsText("Edited");

        Visit reader = signedIn(visitors, "learner@demo.example", PHONE);
        reader.open(thread);
        reader.press("article.post a:has-text('Tell a moderator')");
        reader.press("button[value=report]");
        assertThat(reader.page().locator(".error-summary")).containsText("Say why");
        reader.page().locator("textarea[name=reason]").fill("It gives a code away.");
        reader.looksRight("forum-report");
        reader.press("button[value=report]");
        assertThat(reader.page().locator(".noticed")).containsText("Thank you");

        Visit moderator = signedIn(visitors, "moderator@demo.example", Look.DESKTOP);
        moderator.open("/forums/moderation");
        moderator.looksRightToAll("forum-moderation");
        moderator.press("li:has-text('It gives a code away.') >> a:has-text('Look and decide')");
        moderator.page().locator("textarea[name=reason]").fill("A code for a door.");
        moderator.looksRight("forum-post-moderator");
        moderator.press("button[value=hide]");
        assertThat(moderator.page().locator("main")).containsText("What it said before");
        assertThat(reader.open(thread)).isEqualTo(404);
        moderator.press("button[value=restore]");
        assertThat(reader.open(thread)).isEqualTo(200);

        moderator.open(thread + "/order");
        moderator.looksRight("forum-order");
        moderator.page().locator("textarea[name=reason]").fill("All is said.");
        moderator.press("button[value=lock]");
        reader.open(thread);
        assertThat(reader.page().locator("main")).containsText("All is said.");
        assertThat(reader.page().locator("form[data-drafts]")).hasCount(0);
    }

    @Test
    void whatIsWrittenDoesNothingByItself(Visitors visitors) {
        Visit author = visitors.comeWithoutScripts(Look.DESKTOP);
        author.signIn("learner2@demo.example", visitors.password());
        String thread = begin(author, ATTACK + System.nanoTime(), ATTACK + "Words");
        for (String page : new String[] {thread, thread.replaceFirst("/threads/.*", ""), "/dashboard", "/forums"}) {
            author.open(page);
            assertThat(author.page().title()).doesNotStartWith("taken");
        }
        Visit moderator = signedIn(visitors, "moderator@demo.example", Look.DESKTOP);
        moderator.open(thread);
        assertThat(moderator.page().title()).doesNotStartWith("taken");
        assertThat(moderator.heading()).containsText("<script>");
        assertThat(moderator.page().locator("article.post script")).hasCount(0);
    }

    @Test
    void anEmployerSeesNoForum(Visitors visitors) {
        Visit learner = signedIn(visitors, "learner@demo.example", Look.DESKTOP);
        learner.open("/forums");
        String forum = learner.page().locator("main ul.list a").first().getAttribute("href");
        Visit employer = signedIn(visitors, "employer@demo.example", Look.DESKTOP);
        assertThat(employer.open(forum)).isEqualTo(404);
        employer.open("/forums");
        assertThat(employer.page().locator("main ul.list")).hasCount(0);
        employer.looksRight("forums-none");
    }

    @Test
    void everythingWorksWithoutScripts(Visitors visitors) {
        Visit learner = visitors.comeWithoutScripts(PHONE);
        learner.signIn("learner2@demo.example", visitors.password());
        String thread = begin(learner, "Plain words " + System.nanoTime(), "First line\n\nSecond line");
        assertThat(learner.page().locator("article.post .prose p")).hasCount(2);
        learner.page().locator("textarea[name=body]").fill("And an answer");
        learner.press("form[data-drafts] button[value=reply]");
        assertThat(learner.page().locator("article.post")).hasCount(2);
        assertThat(learner.path()).isEqualTo(thread);
    }

    private static String begin(Visit visit, String title, String body) {
        visit.open("/forums");
        visit.press("main a:has-text('Small businesses together')");
        visit.press("main a:has-text('Begin a thread')");
        visit.page().locator("input[name=title]").fill(title);
        visit.page().locator("textarea[name=body]").fill(body);
        visit.press("form[data-drafts] button[value=begin]");
        return visit.path();
    }

    /** As a person does, in the editor that comes when they begin. */
    private static void write(Visit visit, String words) {
        Locator plain = visit.page().locator("textarea[name=body]");
        if (plain.isVisible()) {
            plain.focus();
        }
        Locator editor =
                visit.page().getByRole(AriaRole.TEXTBOX).and(visit.page().locator(".prose"));
        editor.waitFor();
        editor.click();
        visit.page().keyboard().press("Control+End");
        visit.page().keyboard().type(words);
    }

    private static Visit signedIn(Visitors visitors, String email, Look look) {
        Visit visit = visitors.come(look);
        visit.signIn(email, visitors.password());
        return visit;
    }
}
