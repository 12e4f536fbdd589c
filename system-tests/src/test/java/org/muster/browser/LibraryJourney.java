package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The library as a stranger, a learner and an editor use it. */
@InBrowser
class LibraryJourney {

    private static final Look PHONE = Look.all().findFirst().orElseThrow();
    private static final String MISTAKES = "main .error-summary";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aStrangerFindsReadsAndIsLedToSignInForMore(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/library");
        assertThat(visit.text()).contains("11 resources").doesNotContain("Lockdown plan template");
        visit.looksRightToAll("library");

        visit.page().locator("#q").fill("bomb threat");
        visit.page().locator("#q").press("Enter");
        assertThat(visit.page().locator("main mark").first()).hasText("Bomb");
        visit.looksRightToAll("library-found");
        visit.press("main .result a[href='/library/bomb-threat-call-form']");
        assertThat(visit.heading()).hasText("Bomb-threat call form");
        visit.looksRightToAll("library-resource");

        visit.open("/library?q=zzzzzz");
        visit.looksRightToAll("library-nothing");
        visit.open("/library/lockdown-plan-template");
        assertThat(visit.path()).isEqualTo("/login");
    }

    @Test
    void aStrangerNarrowsTheListDownWithoutScripts(Visitors visitors) {
        Visit visit = visitors.comeWithoutScripts(Look.DESKTOP);
        visit.open("/library");
        visit.page().locator("main input[name=kind][value=CHECKLIST]").check();
        visit.press("main .facets button");
        assertThat(visit.text()).contains("1 resource");
        assertThat(visit.page().locator("main .result")).hasCount(1);
    }

    @Test
    void aMemberSeesMoreAndWhatBelongsToACourse(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("learner@demo.example", visitors.password());
        visit.open("/dashboard");
        assertThat(visit.text()).contains("New in the library for you");
        visit.open("/library/lockdown-plan-template");
        assertThat(visit.heading()).hasText("Lockdown plan template");
        visit.press("main aside a[href='/courses/act-awareness']");
        assertThat(visit.text()).contains("From the library", "Lockdown plan template");
        visit.looksRightToAll("library-course");

        assertThat(visit.open("/library/tabletop-exercise-saturday")).isEqualTo(404);
        visit.open("/library");
        assertThat(visit.text()).contains("Lockdown plan template").doesNotContain("Tabletop exercise");
    }

    @Test
    void everyStudySaysThatItIsInvented(Visitors visitors) {
        Visit visit = visitors.come(PHONE);
        visit.open("/what-works");
        assertThat(visit.page().locator("main .list > li")).hasCount(6);
        assertThat(visit.page().locator("main .list > li:has-text('the data are invented')"))
                .hasCount(6);
        visit.looksRightToAll("what-works");
        visit.press("main .list a >> nth=0");
        assertThat(visit.text()).contains("the data are invented", "What the study found");
        visit.looksRightToAll("what-works-study");
        visit.open("/library?kind=STUDY");
        assertThat(visit.page().locator("main .result:has-text('the data are invented')"))
                .hasCount(6);
    }

    @Test
    void theSignpostsTakeNothingAndLeaveNothing(Visitors visitors) {
        Visit visit = visitors.come(PHONE);
        visit.open("/");
        visit.press("footer a[href='/report']");
        assertThat(visit.heading()).hasText("Report a concern, or get help");
        visit.looksRightToAll("report");
        visit.press("header a[hreflang=cy]");
        assertThat(visit.page().locator("html")).hasAttribute("lang", "cy");
        visit.looksRight("report-cy");
        assertThat(visit.page().context().cookies()).isEmpty();
        assertThat(visit.page().locator("form, input")).hasCount(0);
    }

    @Test
    void anEditorDraftsPublishesCorrectsAndWithdraws(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("admin@demo.example", visitors.password());
        visit.open("/studio/library");
        visit.looksRightToAll("studio-library");
        visit.press("main a[href='/studio/library/new']");
        visit.looksRight("studio-begin");
        visit.page().locator("#title").fill("Keys of the night shift");
        visit.press("#begin");
        String draft = visit.path();
        assertThat(draft).startsWith("/studio/library/");
        visit.looksRightToAll("studio-draft");

        visit.open(draft + "/publish");
        visit.press("#publish");
        assertThat(visit.page().locator(MISTAKES)).containsText("Write a summary first");
        visit.looksRight("studio-not-whole");
        visit.open(draft);
        fill(visit, "Who has which key.", "Count them.");
        attach(visit, draft);
        visit.open(draft + "/publish");
        visit.looksRightToAll("studio-publish");
        visit.press("#publish");
        assertThat(visit.path()).isEqualTo("/library/keys-of-the-night-shift");
        assertThat(visit.text()).contains("Count them.", "keys.pdf");
        visit.looksRightToAll("library-published");

        visit.open(draft);
        fill(visit, "Who has which key, and why.", "Count them twice.");
        visit.open(draft + "/publish");
        visit.page().locator("#note").fill("Counting twice.");
        visit.page().locator("#small").check();
        visit.press("#publish");
        assertThat(visit.text()).contains("Version 1.1", "Counting twice.");

        visit.open(draft + "/withdraw");
        visit.page().locator("#reason").fill("The keys were changed.");
        visit.looksRight("studio-withdraw");
        visit.press("#withdraw");
        Visit stranger = visitors.come(PHONE);
        stranger.signIn("learner@demo.example", visitors.password());
        stranger.open("/library/keys-of-the-night-shift");
        assertThat(stranger.text()).contains("This resource was withdrawn", "The keys were changed.");
        stranger.looksRightToAll("library-withdrawn");
        visit.open(draft + "/withdraw");
        visit.press("#put-back");
        stranger.open("/library/keys-of-the-night-shift");
        assertThat(stranger.text()).contains("Count them twice.");
    }

    @Test
    void twoEditorsAtOnceLoseNothing(Visitors visitors) {
        Visit first = visitors.come(Look.DESKTOP);
        first.signIn("admin@demo.example", visitors.password());
        first.open("/studio/library/new");
        first.page().locator("#title").fill("Two pens");
        first.press("#begin");
        Visit second = visitors.come(Look.DESKTOP);
        second.signIn("trainer@demo.example", visitors.password());
        second.open(first.path());

        first.page().locator("#summary").fill("From the first.");
        first.press("#save");
        second.page().locator("#summary").fill("From the second.");
        second.press("#save");
        assertThat(second.page().locator(MISTAKES)).containsText("saved this draft meanwhile");
        assertThat(second.page().locator("#summary")).hasValue("From the second.");
        second.looksRightToAll("studio-overtaken");

        second.press("#save");
        assertThat(second.page().locator(MISTAKES)).hasCount(1);
        second.page().locator("input[name=mine]").check();
        second.press("#save");
        assertThat(second.text()).contains("The draft is saved.");
        assertThat(second.page().locator("#summary")).hasValue("From the second.");
    }

    @Test
    void aPageOfScriptsCalledPdfIsRefused(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("admin@demo.example", visitors.password());
        visit.open("/studio/library/new");
        visit.page().locator("#title").fill("A file that lies");
        visit.press("#begin");
        visit.open(visit.path() + "/file");
        visit.page()
                .locator("#upload")
                .setInputFiles(new FilePayload(
                        "plan.pdf",
                        "application/pdf",
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        visit.press("#upload-form button");
        assertThat(visit.page().locator(MISTAKES)).containsText("What is inside counts");
        visit.looksRightToAll("studio-file-refused");
    }

    private static void fill(Visit visit, String summary, String body) {
        Page page = visit.page();
        page.locator("#summary").fill(summary);
        page.locator("[data-editor]").click();
        page.locator(".ProseMirror").waitFor();
        page.locator(".ProseMirror").fill(body);
        page.locator("#owner").fill("Night team");
        page.locator("#review").fill("2999-01-01");
        visit.press("#save");
        assertThat(visit.text()).contains("The draft is saved.");
    }

    private static void attach(Visit visit, String draft) {
        visit.open(draft + "/file");
        visit.page().locator("#upload").setInputFiles(new FilePayload("keys.pdf", "application/pdf", PDF));
        visit.press("#upload-form button");
        assertThat(visit.text()).contains("keys.pdf");
        visit.looksRightToAll("studio-file");
    }
}
