package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.publishing.Courses;
import org.muster.courses.syllabus.Conduct;
import org.muster.courses.syllabus.Review;

class WordsTest {

    private final JsonObject document = Courses.aCourse().document().json();

    @Test
    void theCatalogueSaysWhatWasWritten() {
        JsonObject written = new CourseWords("Fire", "", "Short.", "cy", List.of("All"), List.of("Act")).in(document);

        assertThat(written.getString("summary")).isEqualTo("Short.");
        assertThat(written.containsKey("title_cy")).isFalse();
        assertThat(written.getJsonArray("objectives").getValuesAs(JsonString::getString))
                .containsExactly("Act");
        assertThat(written.get("questions")).isEqualTo(document.get("questions"));
    }

    @Test
    void aTitleIsNeitherMissingNorTooLong() {
        assertThatThrownBy(() -> new CourseWords(" ", "", "", "cy", List.of(), List.of()).in(document))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new CourseWords("x".repeat(201), "", "", "cy", List.of(), List.of()).in(document))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void rulesThatAreSavedAsTheyWereChangeNothing() {
        AssessmentWords same = new AssessmentWords(
                3, Map.of("m1", 2, "m2", 1), Map.of(), 80, 2, 5, 0, true, Review.ALWAYS, Conduct.FREE);

        assertThat(same.in(document)).isEqualTo(document);
    }

    @Test
    void webinarsThatWereAskedForCanBeTakenBack() {
        JsonObject asking =
                new AssessmentWords(3, Map.of(), Map.of(), 80, 2, 5, 1, true, Review.ALWAYS, Conduct.FREE).in(document);

        assertThat(new AssessmentWords(3, Map.of(), Map.of(), 80, 2, 5, 0, true, Review.ALWAYS, Conduct.FREE)
                        .in(asking)
                        .getJsonObject("assessment")
                        .getInt("webinars"))
                .isZero();
    }

    @Test
    void rulesAreChangedOneByOne() {
        JsonObject rules = new AssessmentWords(
                        4,
                        Map.of(),
                        Map.of("doors", 2),
                        70,
                        1,
                        6,
                        2,
                        false,
                        Review.NEVER,
                        new Conduct(30, 24, true, false))
                .in(document)
                .getJsonObject("assessment");

        assertThat(rules.getInt("draw")).isEqualTo(4);
        assertThat(rules.getJsonObject("draw_per_module")).isEmpty();
        assertThat(rules.getJsonObject("draw_per_tag").getInt("doors")).isEqualTo(2);
        assertThat(rules.getInt("webinars")).isEqualTo(2);
        assertThat(rules.getBoolean("review")).isFalse();
        assertThat(rules.getBoolean("shuffle_options")).isFalse();
        assertThat(rules.getInt("limit_minutes")).isEqualTo(30);
        assertThat(rules.getInt("wait_hours")).isEqualTo(24);
        assertThat(rules.getBoolean("honesty")).isTrue();
    }
}
