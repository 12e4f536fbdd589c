package org.muster.courses.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.courses.syllabus.Blocks;

class LessonHtmlTest {

    private final LessonHtml html = new LessonHtml(Map.of("media/a.svg", "/courses/files/abc"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<img src=\"x\" onerror=\"alert(1)\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>",
                "<a href=\"http://example.org\">x</a>",
                "<a href=\"//example.org\" target=\"_blank\" style=\"x\">alert</a>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<math><mtext></p><script>alert(1)</script>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<object data=\"x\"></object><embed src=\"x\">",
                "<form action=\"https://example.org\"><input name=\"a\"></form>",
                "<style>p { background: url(https://example.org) }</style>",
                "<p style=\"background:url(https://example.org)\">x</p>",
                "<img src=\"https://example.org/x.png\">",
                "<img src=\"media/other.svg\">",
                "<base href=\"https://example.org/\">",
                "<meta http-equiv=\"refresh\" content=\"0\">",
                "<link rel=\"stylesheet\" href=\"https://example.org/\">",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><script>alert(1)</script>\"></noscript>",
                "<h1>Too big</h1>",
                "<p id=\"main\" class=\"btn\" name=\"x\">x</p>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<div data-block=\"callout\" data-id=\"&quot;><script>\">x</div>",
                "<div data-block=\"game\">x</div>",
                "<<script>alert(1)//<</script>",
            })
    void whatDoesNotBelongIntoALessonIsTakenOut(String vector) {
        assertThat(html.clean(vector).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "alert(1)\"", "onclick", "onerror", "onload", "javascript:", "href=\"http:")
                .doesNotContain("<svg", "<iframe", "<object", "<embed", "<form", "<style", "style=", "<base", "<meta")
                .doesNotContain("<link", "src=", "<h1", "class=", "id=\"main\"", "target=", "game", "href=\"//")
                .doesNotContain("href=\"data");
    }

    @Test
    void picturesOfTheCourseLeadToWhereTheyAreServed() {
        assertThat(html.clean("<figure><img src=\"media/a.svg\" alt=\"A\" width=\"10\" height=\"x\"></figure>"))
                .contains("src=\"/courses/files/abc\"", "alt=\"A\"", "width=\"10\"")
                .doesNotContain("height");
    }

    @Test
    void linksToHttpsStay() {
        assertThat(html.clean("<p><a href=\"https://www.gov.uk/ACT\">ACT</a></p>"))
                .contains("href=\"https://www.gov.uk/ACT\"");
    }

    @Test
    void whatIsCleanedCanBeRead() {
        assertThat(Blocks.of(html.clean("<p>A<br>B & C <b>d</p><p>“é ŵ @ = `")))
                .singleElement()
                .extracting(block -> ((org.muster.courses.syllabus.Block.Prose) block).html())
                .asString()
                .contains("A", "&amp; C", "“é ŵ @ = `");
    }

    @Test
    void cleanMarkupIsCleanedIntoItself() {
        String table =
                "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>";
        String callout = "<div data-block=\"callout\" data-kind=\"info\"><h3>T</h3><p>x</p></div>";
        assertThat(html.clean(table + callout)).isEqualTo(table + callout);
    }
}
