package org.muster.core.kernel.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void eachBlockIsALine() {
        assertThat(PlainText.of("<h2>Doors</h2><p>Keep&nbsp;two &amp; more</p><ul><li>front</li><li>back</li></ul>"))
                .isEqualTo("Doors\nKeep two & more\nfront\nback");
    }

    @Test
    void theBeginningEndsBetweenWords() {
        assertThat(PlainText.beginning("<p>Ask, do not tell.</p><p>Then wait.</p>", 14))
                .isEqualTo("Ask, do not…");
        assertThat(PlainText.beginning("<p>Ask.</p>", 14)).isEqualTo("Ask.");
    }

    @Test
    void marksOfHtmlInPlainWordsStayWords() {
        assertThat(PlainText.paragraphs("a <b> c")).isEqualTo("<p>a &lt;b&gt; c</p>");
    }
}
