package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A trainer asks for a review; a reviewer marks a passage, comments, returns the course and at last approves it. */
@InBrowser
class ReviewJourney {

    @Test
    void whatAReviewerSaysReachesTheAuthor(Visitors visitors) {
        Visit author = visitors.come(Look.DESKTOP);
        author.signIn("trainer@demo.example", visitors.password());
        String draft = written(author);
        ask(author, draft);

        Visit reviewer = visitors.come(Look.DESKTOP);
        reviewer.signIn("reviewer@demo.example", visitors.password());
        comments(reviewer, draft);

        answers(author, draft);

        reviewer.open(draft + "/review");
        assertThat(reviewer.page().locator("main ul.list .log")).containsText("The one to the yard.");
        assertThat(reviewer.page().locator("button[value=approve]")).hasCount(0);
        ask(author, draft);
        reviewer.open(draft + "/review");
        reviewer.press("button[value=approve]");
        assertThat(reviewer.page().locator("section .note.ok")).containsText("Approved as it stands");
        reviewer.looksRightToAll("studio-review-approved");

        author.open(draft);
        author.page().locator("#module-title").fill("Windows");
        author.press("button[value=add-module]");
        author.open(draft + "/review");
        assertThat(author.page().locator("section .note.warn")).containsText("Approved, but changed since");
        author.looksRightToAll("studio-review-outdated");
    }

    private static String written(Visit author) {
        author.open("/studio/courses/new");
        author.page().locator("#title").fill("Reviewed " + System.nanoTime());
        author.press("main form button.btn");
        String draft = author.path();
        author.page().locator("#module-title").fill("Doors");
        author.press("button[value=add-module]");
        author.page().locator("#lesson-title").fill("At the back");
        author.press("button[value=add-lesson]");
        author.page().locator("[data-editor]").click();
        Locator text = author.page().locator(".ProseMirror");
        text.waitFor();
        text.fill("Shut the back door at night.");
        author.press("button[value=save]");
        return draft;
    }

    private static void ask(Visit author, String draft) {
        author.open(draft + "/review");
        author.page().locator("summary:has-text('Ask for a review')").click();
        author.page().locator("#note").fill("Is it clear?");
        author.looksRight("studio-review-ask");
        author.press("button[value=ask]");
        assertThat(author.page().locator("section .note")).containsText("Waiting for a review");
    }

    private static void comments(Visit reviewer, String draft) {
        reviewer.open("/studio/reading");
        assertThat(reviewer.page().locator("a[href='" + draft + "/review']")).isVisible();
        reviewer.looksRightToAll("studio-reading-asked");
        reviewer.open(draft + "/preview");
        Locator passage = reviewer.page().locator("main p:has-text('Shut the back door')");
        passage.click(new Locator.ClickOptions().setClickCount(3));
        reviewer.page().locator("[data-quotes]").click();
        assertThat(reviewer.page().locator("#quote")).hasValue("Shut the back door at night.");
        reviewer.page().locator("#remark").fill("Which one?");
        reviewer.press("button[value=comment]");
        assertThat(reviewer.page().locator("main ul.list blockquote")).hasText("Shut the back door at night.");
        reviewer.looksRightToAll("studio-review");
        reviewer.press("button[value=return]");
        assertThat(reviewer.text()).contains("Write something here.");
        reviewer.looksRight("studio-review-refused");
        reviewer.page().locator("#words").fill("Say which door.");
        reviewer.press("button[value=return]");
        assertThat(reviewer.page().locator("section .note.warn")).containsText("Returned to its authors");
    }

    private static void answers(Visit author, String draft) {
        author.open(draft);
        assertThat(author.page().locator(".tree .chip")).containsText("1");
        author.open(draft + "/review");
        author.page().locator("main ul.list summary").click();
        author.page().locator("main ul.list textarea").fill("The one to the yard.");
        author.press("button[value=answer]");
        assertThat(author.page().locator("main ul.list .log")).containsText("The one to the yard.");
        author.press("button[value=settle]");
        assertThat(author.page().locator("main")).containsText("Settled: 1");
        author.looksRightToAll("studio-review-settled");
        author.page().locator("summary:has-text('Settled: 1')").click();
        author.press("button[value=reopen]");
    }
}
