package org.muster.courses.studio.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.richtext.RichText;
import org.muster.courses.publishing.Courses;

class LessonTextTest {

    private static final String ADDRESS = "/studio/courses/d/files/abc";

    private final LessonText text = new LessonText(Map.of("media/a.svg", ADDRESS));

    @Test
    void picturesAreNamedInTheDocumentAndSeenByTheirAuthor() {
        String kept = text.kept("<figure><img src=\"" + ADDRESS + "\" alt=\"A door\"></figure>");

        assertThat(kept).contains("src=\"media/a.svg\"").contains("alt=\"A door\"");
        assertThat(text.shown(kept)).contains("src=\"" + ADDRESS + "\"");
        assertThat(text.kept(text.shown(kept))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div onclick=\"alert(1)\" style=\"position:fixed\">x</div>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<svg onload=alert(1)></svg>",
                "<p><img src=\"/courses/files/0\" alt=\"\"></p>",
                "<div data-block=\"knowledge-check\" data-id=\"x\" onmouseover=\"alert(1)\"></div>"
            })
    void nothingThatRunsOrComesFromElsewhereIsKept(String evil) {
        assertThat(text.kept("<p>Hi</p>" + evil))
                .startsWith("<p>Hi</p>")
                .doesNotContain("alert(", "<script", "onerror", "javascript:", "style=", "<iframe", "<svg", "<img");
    }

    @Test
    void everyBlockStays() {
        String body = "<div data-block=\"steps\"><h3>T</h3><ol><li>A</li></ol></div>"
                + "<div data-block=\"accordion\"><div data-item=\"accordion\"><h4>F</h4><p>B</p></div></div>"
                + "<div data-block=\"cards\"><div data-item=\"card\"><h4>F</h4><p>B</p></div></div>"
                + "<div data-block=\"checklist\" data-id=\"t\"><ul><li><p>A</p></li></ul></div>"
                + "<div data-block=\"video\" data-id=\"film\"></div>"
                + "<table><thead><tr><th scope=\"col\">H</th></tr></thead><tbody><tr><td>C</td></tr></tbody></table>";

        assertThat(text.kept(body)).isEqualTo(body);
    }

    @Test
    void wordsWithoutAnyTagBecomeParagraphs() {
        assertThat(text.kept("One\n\nTwo & three")).isEqualTo("<p>One</p>\n<p>Two &amp; three</p>");
    }

    @Test
    void aLessonHasAnEnd() {
        String tooLong = "x".repeat(RichText.LIMIT + 1);

        assertThatThrownBy(() -> text.kept(tooLong)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aQuestionIsPlacedOnceAndTakenOut() {
        String placed = CheckPlaces.with("<p>Hi</p>", "k1");

        assertThat(CheckPlaces.holds(placed, "k1")).isTrue();
        assertThat(CheckPlaces.with(placed, "k1")).isEqualTo(placed);
        assertThat(CheckPlaces.holds(placed, "k")).isFalse();
        assertThat(CheckPlaces.without(placed, "k1")).isEqualTo("<p>Hi</p>");
        assertThat(text.kept(placed)).isEqualTo(placed);
    }

    @Test
    void wordsOfAPictureStandWhereverItDoes() {
        String body = "<img alt=\"old\" src=\"media/a.svg\" /><img src=\"media/b.svg\" alt=\"other\" />";
        PictureWords words = PictureWords.of(" A \"door\" ", false);

        String said = words.in(body, "media/a.svg");

        assertThat(said).contains("alt=\"A &#34;door&#34;\"", "alt=\"other\"").doesNotContain("old");
        assertThat(PictureWords.of("", true).in(said, "media/a.svg"))
                .contains("alt=\"\" data-decorative=\"true\"", "alt=\"other\"");
        assertThatThrownBy(() -> PictureWords.of(" ", false)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatTheTextSaysOfAPictureIsLearnedOnce() {
        JsonObject document =
                Courses.aCourse().with("/media/0/alt", "\"\"").document().json();

        JsonObject learned = PicturesInText.learn(document, "<img src=\"media/a.svg\" alt=\"A &amp; B\" />");
        assertThat(learned.getJsonArray("media").getJsonObject(0).getString("alt"))
                .isEqualTo("A & B");
        assertThat(PicturesInText.learn(learned, "<img src=\"media/a.svg\" alt=\"C\" />"))
                .isEqualTo(learned);
        assertThat(PicturesInText.learn(document, "<img src=\"media/a.svg\" data-decorative=\"true\" />")
                        .getJsonArray("media")
                        .getJsonObject(0)
                        .getBoolean("decorative"))
                .isTrue();
    }
}
