package org.muster.courses.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.courses.publishing.Courses;

class ScenarioTest {

    private final Scenario smoke =
            Courses.aCourse().syllabus().scenario("smoke").orElseThrow();

    @Test
    void nobodyHasChosenYet() {
        assertThat(at()).isEqualTo("a");
    }

    @Test
    void aChoiceLeadsOn() {
        assertThat(at("out")).isEqualTo("b");
    }

    @Test
    void oneMayWalkInCircles() {
        assertThat(at("stay", "stay", "out")).isEqualTo("b");
    }

    @Test
    void aChoiceThatIsNotOfferedLeadsNowhere() {
        assertThat(at("fly", "out")).isEqualTo("a");
        assertThat(at("out", "stay")).isEqualTo("b");
    }

    @Test
    void anEndingOffersNothing() {
        assertThat(smoke.after(List.of("out")).orElseThrow().isEnding()).isTrue();
    }

    private String at(String... choices) {
        return smoke.after(List.of(choices)).orElseThrow().id();
    }
}
