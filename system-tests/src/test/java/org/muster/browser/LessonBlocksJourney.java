package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A trainer puts every block into a lesson with the keyboard alone, and sees it as learners will. */
@InBrowser
class LessonBlocksJourney {

    @Test
    void aTrainerBuildsALessonOfBlocks(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String draft = begun(visit);
        String lesson = visit.path();
        visit.page().locator("[data-editor]").click();
        visit.page().locator(".ProseMirror").waitFor();
        putsIn(visit);
        visit.looksRightToAll("studio-blocks");
        save(visit);
        assertThat(visit.text()).doesNotContain("Fill in what is still empty");
        looksAtIt(visit, draft);
        visit.open(lesson);
        leavesACardEmpty(visit);
    }

    private static String begun(Visit visit) {
        visit.open("/studio/courses/new");
        visit.page().locator("#title").fill("Every block " + System.nanoTime());
        visit.press("main form button.btn");
        String draft = visit.path();
        visit.page().locator("#module-title").fill("Blocks");
        visit.press("button[value=add-module]");
        visit.page().locator("#lesson-title").fill("The hall");
        visit.press("button[value=add-lesson]");
        return draft;
    }

    private static void putsIn(Visit visit) {
        add(visit, "steps");
        visit.looksRight("studio-blocks-empty");
        type(visit, "Shut the door", "ArrowDown", "Call for help");
        deed(visit, "up");
        assertThat(editor(visit, "ol li").first()).hasText("Call for help");
        add(visit, "accordion");
        type(visit, "Who helps?", "Enter", "The duty manager.", "ArrowDown", "When?", "Enter", "At once.");
        add(visit, "cards");
        visit.looksRight("studio-blocks-cards");
        type(visit, "Run?", "Enter", "Away from it.", "ArrowDown", "Hide?", "Enter", "Out of sight.");
        add(visit, "checklist");
        type(visit, "I know the exits", "ArrowDown", "I know the number");
        deed(visit, "add");
        type(visit, "I know who leads");
        add(visit, "table");
        type(
                visit,
                "Door",
                "ArrowRight",
                "Key",
                "ArrowRight",
                "Front",
                "ArrowRight",
                "Guard",
                "ArrowRight",
                "Back",
                "ArrowRight",
                "Porter");
        deed(visit, "add-column");
        assertThat(editor(visit, "th")).hasCount(3);
        deed(visit, "remove-column");
        assertThat(editor(visit, "th")).hasText(new String[] {"Door", "Key"});
        writeIn(editor(visit, "> p").last());
        visit.page().keyboard().type("Tell somebody.");
        visit.page().locator("[data-tool=callout]").press("Enter");
        deed(visit, "warning");
        assertThat(editor(visit, "[data-kind=warning]")).hasText("Tell somebody.");
    }

    private static void looksAtIt(Visit visit, String draft) {
        visit.open(draft + "/preview");
        assertThat(visit.heading()).hasText("The hall");
        assertThat(visit.page().locator("main ol li")).hasText(new String[] {"Call for help", "Shut the door"});
        assertThat(visit.page().locator(".ticks input[type=checkbox]")).hasCount(3);
        assertThat(visit.page().locator("main .note.warn")).hasText("Tell somebody.");
        assertThat(visit.page().locator("main th[scope=col]")).hasCount(2);
        Locator card = visit.page().locator("[data-card]").first();
        assertThat(card.locator(".back")).isHidden();
        visit.looksRightToAll("studio-preview-blocks");
        visit.open(visit.path());
        card.locator("button").press("Enter");
        assertThat(card.locator("button")).hasAttribute("aria-expanded", "true");
        assertThat(card.locator(".back")).hasText("Away from it.");
        Locator fold = visit.page().locator(".block details").first();
        fold.locator("summary").press("Enter");
        assertThat(fold).containsText("The duty manager.");
        visit.looksRightToAll("studio-preview-blocks-open");
    }

    private static void leavesACardEmpty(Visit visit) {
        visit.page().locator(".ProseMirror").waitFor();
        writeIn(editor(visit, "[data-item=card] p").last());
        deed(visit, "add");
        save(visit);
        assertThat(visit.text()).contains("Fill in what is still empty");
        writeIn(editor(visit, "[data-item=card] h4").last());
        deed(visit, "remove");
        assertThat(editor(visit, "[data-item=card]")).hasCount(2);
        deed(visit, "remove-block");
        assertThat(editor(visit, "[data-block=cards]")).hasCount(0);
        save(visit);
        assertThat(visit.text()).doesNotContain("Fill in what is still empty");
    }

    /** Puts the cursor there; the editor hears of it when the browser next draws. */
    private static void writeIn(Locator text) {
        text.click();
        text.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private static Locator editor(Visit visit, String what) {
        return visit.page().locator(".ProseMirror " + what);
    }

    private static void add(Visit visit, String block) {
        visit.page().locator("[data-add=" + block + "]").press("Enter");
    }

    private static void deed(Visit visit, String name) {
        Locator button = visit.page().locator("[data-deed=" + name + "]");
        button.waitFor();
        button.press("Enter");
        visit.page().locator(".ProseMirror").focus();
    }

    /** Words and, between them, keys. */
    private static void type(Visit visit, String... wordsAndKeys) {
        for (int place = 0; place < wordsAndKeys.length; place++) {
            if (place % 2 == 0) {
                visit.page().keyboard().type(wordsAndKeys[place]);
            } else {
                visit.page().keyboard().press(wordsAndKeys[place]);
            }
        }
    }

    private static void save(Visit visit) {
        visit.press("button[value=save]");
        visit.page().locator(".ProseMirror").waitFor();
    }
}
