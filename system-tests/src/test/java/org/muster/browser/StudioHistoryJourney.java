package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A trainer looks at what was done to a draft, takes it back and brings it back, and lets a colleague write too. */
@InBrowser
class StudioHistoryJourney {

    @Test
    void nothingThatWasWrittenIsLost(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String draft = begun(visit);
        visit.open(draft + "/modules/m1");
        visit.page().locator("#summary").fill("Doors that lead outside.");
        visit.press("main form button[value=save]");

        visit.press("button[value=undo]");
        assertThat(visit.page().locator("#summary")).isEmpty();
        visit.press("button[value=redo]");
        assertThat(visit.page().locator("#summary")).hasValue("Doors that lead outside.");

        visit.open(draft + "/history");
        assertThat(visit.page().locator("main ol.list > li").first()).containsText("wrote “Doors”");
        visit.looksRightToAll("studio-history");
        visit.page().locator("main ol.list a").first().click();
        assertThat(visit.page().locator("main ins")).hasText("Doors that lead outside.");
        visit.looksRightToAll("studio-change");
        visit.press(".altered + form button");
        assertThat(visit.page().locator("main ol.list > li").first()).containsText("brought back");
        visit.open(draft + "/modules/m1");
        assertThat(visit.page().locator("#summary")).isEmpty();
    }

    @Test
    void aModuleIsCopied(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String draft = begun(visit);
        visit.open(draft);
        visit.press("button[value=copy]");
        assertThat(visit.page().locator("ol.parts > li")).hasCount(2);
        visit.looksRightToAll("studio-copied");
        visit.press("button[value=undo]");
        assertThat(visit.page().locator("ol.parts > li")).hasCount(1);
    }

    @Test
    void aModuleMovesToAnotherCourse(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String other = begun(visit);
        String draft = begun(visit);
        visit.open(draft + "/modules/m1");
        visit.page().locator("a[href$='/elsewhere/m1']").click();
        visit.looksRightToAll("studio-elsewhere");
        visit.page().locator("#to").selectOption(other.replaceFirst(".*/", ""));
        visit.press("main form.stack button.btn");
        visit.looksRightToAll("studio-elsewhere-where");
        visit.press("button[value=move]");
        assertThat(visit.page()).hasURL(Pattern.compile(other + "$"));
        assertThat(visit.page().locator("ol.parts > li")).hasCount(2);
        visit.open(draft);
        assertThat(visit.page().locator("ol.parts > li")).hasCount(0);
        visit.press("button[value=undo]");
        assertThat(visit.page().locator("ol.parts > li")).hasCount(1);
    }

    @Test
    void aModuleIsDraggedBeforeAnother(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("trainer@demo.example", visitors.password());
        String draft = begun(visit);
        visit.open(draft);
        visit.page().locator("#module-title").fill("Windows");
        visit.press("button[value=add-module]");
        visit.open(draft);
        Locator modules = visit.page().locator("ol.parts > li");
        modules.nth(1).dragTo(modules.nth(0), new Locator.DragToOptions().setTargetPosition(5, 2));
        assertThat(modules.nth(0)).containsText("Windows");
        visit.press("button[value=undo]");
        assertThat(modules.nth(0)).containsText("Doors");
    }

    @Test
    void twoAuthorsSeeEachOther(Visitors visitors) {
        Visit first = visitors.come(Look.DESKTOP);
        first.signIn("trainer@demo.example", visitors.password());
        String draft = begun(first);
        first.open(draft + "/authors");
        first.page().locator("#address").fill("learner@demo.example");
        first.press("button[value=share]");
        assertThat(first.page().locator(".error-summary")).isVisible();
        first.looksRight("studio-authors-refused");
        first.page().locator("#address").fill("admin@demo.example");
        first.press("button[value=share]");
        assertThat(first.page().locator("main ul.list li")).hasCount(2);
        first.looksRightToAll("studio-authors");

        Visit second = visitors.come(Look.DESKTOP);
        second.signIn("admin@demo.example", visitors.password());
        second.open(draft + "/modules/m1");
        first.open(draft);
        Locator others = first.page().locator("[data-others]");
        assertThat(others).containsText("is here too: Doors");
        first.looksRight("studio-others");
    }

    private static String begun(Visit visit) {
        visit.open("/studio/courses/new");
        visit.page().locator("#title").fill("Kept " + System.nanoTime());
        visit.press("main form button.btn");
        String draft = visit.path();
        visit.page().locator("#module-title").fill("Doors");
        visit.press("button[value=add-module]");
        return draft;
    }
}
