package org.muster.courses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.courses.publishing.Courses.aCourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.courses.assessment.Draw.Drawn;
import org.muster.courses.demo.DemoCourse;
import org.muster.courses.publishing.Proof;
import org.muster.courses.syllabus.Syllabus;

class DrawQuestionsTest {

    private final Syllabus awareness =
            Proof.of(DemoCourse.all().get(0).document("1.0")).syllabus();

    @Test
    void fifteenDifferentQuestionsAreDrawn() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(draw(awareness, seed).questions())
                    .extracting(Drawn::id)
                    .hasSize(15)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyModuleGivesItsPart() {
        Map<String, Integer> byModule = new HashMap<>();
        draw(awareness, 1)
                .questions()
                .forEach(drawn -> byModule.merge(
                        awareness.question(drawn.id()).orElseThrow().wording().module(), 1, Integer::sum));
        assertThat(byModule).isEqualTo(awareness.assessment().drawPerModule());
    }

    @Test
    void withoutPartsTheWholeBankIsDrawnFrom() {
        Syllabus whole = aCourse().without("/assessment/draw_per_module").syllabus();
        assertThat(draw(whole, 1).questions()).hasSize(3);
    }

    @Test
    void soManyOfATagAreDrawnAndNoneTwice() {
        Syllabus tagged = aCourse()
                .without("/assessment/draw_per_module")
                .with("/questions/0/tags", "[\"Exit\"]")
                .with("/questions/1/tags", "[\"exit\"]")
                .with("/assessment/draw_per_tag", "{\"exit\": 2}")
                .syllabus();
        for (int seed = 0; seed < 20; seed++) {
            List<Drawn> drawn = draw(tagged, seed).questions();
            assertThat(drawn).extracting(Drawn::id).hasSize(3).doesNotHaveDuplicates();
            assertThat(drawn.stream()
                            .map(each -> tagged.question(each.id())
                                    .orElseThrow()
                                    .wording()
                                    .tags()))
                    .filteredOn(tags -> tags.has("exit"))
                    .hasSize(2);
        }
    }

    @Test
    void theSameRandomDrawsTheSame() {
        assertThat(draw(awareness, 7)).isEqualTo(draw(awareness, 7)).isNotEqualTo(draw(awareness, 8));
    }

    @Test
    void everyQuestionOfTheBankIsDrawnSometimesAndAboutAsOftenAsOthersOfItsModule() {
        Map<String, Integer> times = new HashMap<>();
        DrawQuestions chance = new DrawQuestions(awareness, new Random(42));
        for (int draw = 0; draw < 2000; draw++) {
            chance.draw().questions().forEach(drawn -> times.merge(drawn.id(), 1, Integer::sum));
        }
        assertThat(times).hasSize(60);
        times.forEach((id, count) ->
                assertThat(count).isCloseTo(expected(id), org.assertj.core.data.Percentage.withPercentage(25)));
    }

    private int expected(String id) {
        String module = awareness.question(id).orElseThrow().wording().module();
        long inModule = awareness.bank().stream()
                .filter(question -> question.wording().module().equals(module))
                .count();
        return (int) (2000 * awareness.assessment().drawPerModule().getOrDefault(module, 0) / inModule);
    }

    @Test
    void optionsAreShuffledWhenSet() {
        Drawn drawn = draw(aCourse().syllabus(), 1).questions().get(0);
        assertThat(drawn.order()).containsExactlyInAnyOrder("a", "b");
        Syllabus still = aCourse().with("/assessment/shuffle_options", "false").syllabus();
        assertThat(draw(still, 1).questions().get(0).order()).isEmpty();
    }

    @Test
    void aDrawIsKeptAsItWas() {
        Draw draw = draw(awareness, 3);
        assertThat(Draw.fromJson(draw.toJson())).isEqualTo(draw);
        assertThat(Draw.fromJson(new Draw(List.of()).toJson()).questions()).isEmpty();
    }

    private static Draw draw(Syllabus syllabus, long seed) {
        return new DrawQuestions(syllabus, new Random(seed)).draw();
    }
}
