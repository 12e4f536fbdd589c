package org.muster.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.courses.publishing.Proof;
import org.muster.courses.syllabus.Syllabus;

class LoadStagesTest {

    private final Syllabus awareness =
            Proof.of(DemoCourse.all().get(0).document("1.0")).syllabus();

    private final List<DemoState> stages = LoadStages.of(awareness);

    @Test
    void thereIsAStageBeforeInEachModuleAndAfterEachOutcome() {
        assertThat(stages).hasSize(1 + awareness.modules().size() + 2);
        assertThat(stages.get(0).lessons()).isZero();
    }

    @Test
    void whoIsInAModuleHasDoneItsFirstLesson() {
        assertThat(stages.subList(1, 8))
                .extracting(stage -> awareness
                        .moduleOf(awareness.lessons().toList().get(stage.lessons() - 1))
                        .orElseThrow()
                        .id())
                .containsExactlyElementsOf(
                        awareness.modules().stream().map(module -> module.id()).toList());
    }

    @Test
    void oneHasFailedOnceAndOneHasPassed() {
        assertThat(stages.subList(8, 10))
                .allSatisfy(stage -> assertThat(stage.lessons()).isEqualTo(awareness.lessonCount()));
        assertThat(stages.subList(8, 10))
                .extracting(stage -> awareness
                        .assessment()
                        .passes(
                                stage.attempts().get(0).correct(),
                                awareness.assessment().draw()))
                .containsExactly(false, true);
    }
}
