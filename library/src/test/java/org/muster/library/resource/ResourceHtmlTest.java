package org.muster.library.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a</p><script>alert(1)</script>",
                "<p onclick=\"alert(1)\">a</p>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<p style=\"background:url(javascript:alert(1))\">a</p>",
                "<div data-block=\"callout&quot; onload=&quot;alert(1)\">a</div>",
                "<table><tr><td><script>alert(1)</script></td></tr></table>",
                "<form action=\"https://evil.example\"><input name=\"password\"></form>",
                "<math><mtext></p><img src=x onerror=alert(1)></mtext></math>",
                "<p>a<!--><script>alert(1)</script>--></p>"
            })
    void nothingThatRunsIsKept(String sent) {
        assertThat(ResourceHtml.clean(sent))
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContain("onerror")
                .doesNotContain("onclick")
                .doesNotContain("style=")
                .doesNotContain("<form", "<iframe", "<svg", "<input", "data:");
    }

    @Test
    void tablesAndNotesAreKept() {
        String sent =
                "<table><thead><tr><th scope=\"col\">Door</th></tr></thead><tbody><tr><td>Front</td></tr></tbody></table>"
                        + "<div data-block=\"callout\" data-kind=\"warning\"><h3>Mind</h3><p>the step</p></div>"
                        + "<div data-block=\"checklist\" data-id=\"a-1\"><ul><li>shut</li></ul></div>";

        assertThat(ResourceHtml.clean(sent)).isEqualTo(sent);
    }

    @Test
    void picturesAreThoseOfTheLibrary() {
        String ours = "/library/files/" + new UUID(1, 2);

        assertThat(ResourceHtml.clean("<figure><img src=\"" + ours + "\" alt=\"A door\"></figure>"))
                .contains(ours);
        assertThat(ResourceHtml.clean("<img src=\"https://evil.example/spy.gif\" alt=\"\">"))
                .doesNotContain("evil");
        assertThat(ResourceHtml.clean("<img src=\"" + ours + "/../../admin\" alt=\"\">"))
                .doesNotContain("admin");
    }

    @Test
    void linksCarryNoTrust() {
        assertThat(ResourceHtml.clean("<a href=\"https://elsewhere.example/\">there</a>"))
                .contains("nofollow", "ugc", "noopener");
    }

    @Test
    void typedTextBecomesParagraphs() {
        assertThat(ResourceHtml.clean("One & two\n\nThree < four"))
                .isEqualTo("<p>One &amp; two</p>\n<p>Three &lt; four</p>");
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        String once = ResourceHtml.clean("<h2>Doors</h2><p>It's <strong>shut</strong> &amp; locked</p>");

        assertThat(ResourceHtml.clean(once)).isEqualTo(once);
    }
}
