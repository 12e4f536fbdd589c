package org.muster.core.kernel.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class RichTextTest {

    private static final RichText TEXT = RichText.withPictures(Pattern.compile("/rooms/pictures/[0-9a-f-]{36}"));

    @Test
    void keepsWhatPeopleFormat() {
        String text =
                "<h2>Doors</h2><p>Keep <strong>two</strong> <em>open</em>.</p><ul><li>front</li><li>back</li></ul>"
                        + "<blockquote><p>One question</p></blockquote>";

        assertThat(TEXT.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">here</a>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">here</p>",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<form action=\"/logout\"><input name=\"x\"></form>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">here</a>",
                "<math><mtext></p><img src=x onerror=alert(1)></mtext></math>"
            })
    void keepsNothingThatRuns(String attack) {
        assertThat(TEXT.clean(attack))
                .doesNotContainIgnoringCase("script:")
                .doesNotContainIgnoringCase("onerror")
                .doesNotContainIgnoringCase("onload")
                .doesNotContainIgnoringCase("onclick")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("style=")
                .doesNotContainIgnoringCase("<form")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainIgnoringCase("data:");
    }

    @Test
    void keepsPicturesOfOurOwnAndNoOthers() {
        String ours = "/rooms/pictures/0198c0de-0000-7000-8000-000000000001";

        assertThat(TEXT.clean("<p><img src=\"" + ours + "\" alt=\"A door\"></p>"))
                .contains(ours, "alt=\"A door\"");
        assertThat(TEXT.clean("<p>x<img src=\"https://elsewhere.example/a.png\" alt=\"A door\"></p>"))
                .doesNotContain("elsewhere");
        assertThat(RichText.withoutPictures().clean("<p>x<img src=\"" + ours + "\"></p>"))
                .doesNotContain(ours);
    }

    @Test
    void aLinkLendsNobodyOurGoodName() {
        assertThat(TEXT.clean("<p><a href=\"https://elsewhere.example/\">there</a></p>"))
                .contains("href=\"https://elsewhere.example/\"", "nofollow", "ugc");
    }

    @Test
    void wordsWithoutTagsBecomeParagraphs() {
        assertThat(TEXT.clean("First line\nsecond line\n\nAnother & more, 3 < 4"))
                .isEqualTo("<p>First line<br />second line</p>\n<p>Another &amp; more, 3 &lt; 4</p>");
    }

    @Test
    void knowsWhenNothingWasSaid() {
        assertThat(RichText.isEmpty(TEXT.clean("<p><br></p><p>&nbsp;</p>"))).isTrue();
        assertThat(RichText.isEmpty(TEXT.clean("<p>.</p>"))).isFalse();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> TEXT.clean("x".repeat(RichText.LIMIT + 1))).isInstanceOf(RuleBroken.class);
    }
}
