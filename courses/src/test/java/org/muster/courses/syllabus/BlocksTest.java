package org.muster.courses.syllabus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.syllabus.Block.Accordion;
import org.muster.courses.syllabus.Block.Callout;
import org.muster.courses.syllabus.Block.Cards;
import org.muster.courses.syllabus.Block.CheckPlace;
import org.muster.courses.syllabus.Block.Checklist;
import org.muster.courses.syllabus.Block.Fold;
import org.muster.courses.syllabus.Block.Prose;
import org.muster.courses.syllabus.Block.Steps;

class BlocksTest {

    @Test
    void whatLiesBetweenMarkedPartsIsProse() {
        assertThat(Blocks.of("<p>A</p><h2>B</h2><div data-block=\"knowledge-check\" data-id=\"k\"></div><p>C</p>"))
                .containsExactly(new Prose("<p>A</p><h2>B</h2>"), new CheckPlace("k"), new Prose("<p>C</p>"));
    }

    @Test
    void spaceAloneIsNoProse() {
        assertThat(Blocks.of(" \n<div data-block=\"video\" data-id=\"v\"></div>\n "))
                .hasSize(1);
    }

    @Test
    void anEmptyLessonHasNoBlocks() {
        assertThat(Blocks.of("")).isEmpty();
    }

    @Test
    void aCalloutKeepsItsToneAndItsHeading() {
        assertThat(Blocks.of("<div data-block=\"callout\" data-kind=\"warning\"><h3>Stop</h3><p>Do not.</p></div>"))
                .containsExactly(new Callout("warning", "<h3>Stop</h3><p>Do not.</p>"));
    }

    @Test
    void anAccordionIsATitleAndParts() {
        assertThat(Blocks.of("<div data-block=\"accordion\"><h3>All</h3>"
                        + "<div data-item=\"accordion\"><h4>One &amp; all</h4><p>1</p></div></div>"))
                .containsExactly(new Accordion("<h3>All</h3>", List.of(new Fold("One & all", "<p>1</p>"))));
    }

    @Test
    void aCardHasTwoSides() {
        assertThat(Blocks.of("<div data-block=\"cards\"><div data-item=\"card\"><h4>Run?</h4><p>Yes.</p></div>"
                        + "<div data-item=\"card\"><h4></h4><p>Empty front</p></div></div>"))
                .containsExactly(
                        new Cards("", List.of(new Fold("Run?", "<p>Yes.</p>"), new Fold("", "<p>Empty front</p>"))));
    }

    @Test
    void anItemToTickIsALineWhateverTheEditorPutsAroundIt() {
        assertThat(Blocks.of("<div data-block=\"checklist\" data-id=\"a\"><ul><li><p>A <em>b</em></p></li></ul></div>"))
                .containsExactly(new Checklist("a", "", List.of("A <em>b</em>")));
    }

    @Test
    void aTickListIsATitleAndItems() {
        assertThat(Blocks.of("<div data-block=\"checklist\" data-id=\"hot\"><h3>HOT</h3>"
                        + "<ul>\n<li>A</li><li><strong>B</strong></li></ul></div>"))
                .containsExactly(new Checklist("hot", "<h3>HOT</h3>", List.of("A", "<strong>B</strong>")));
    }

    @Test
    void stepsKeepTheirList() {
        assertThat(Blocks.of("<div data-block=\"steps\"><h3>Do</h3><ol><li>A</li></ol></div>"))
                .containsExactly(new Steps("<h3>Do</h3><ol><li>A</li></ol>"));
    }

    @Test
    void markupStaysEscapedAndPicturesStayOpen() {
        assertThat(Blocks.of("<p>1 &lt; 2 &amp; ŵ</p><p><img src=\"/x\" alt=\"a &quot;b&quot;\" /></p>"))
                .containsExactly(new Prose("<p>1 &lt; 2 &amp; ŵ</p><p><img alt=\"a &quot;b&quot;\" src=\"/x\"></p>"));
    }

    @Test
    void aPartOfAnUnknownKindIsRefused() {
        assertThatThrownBy(() -> Blocks.of("<div data-block=\"game\"></div>")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void brokenMarkupIsRefused() {
        assertThatThrownBy(() -> Blocks.of("<p>open")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void entitiesAreNotExpanded() {
        assertThatThrownBy(() -> Blocks.of("&lol;")).isInstanceOf(RuleBroken.class);
    }
}
