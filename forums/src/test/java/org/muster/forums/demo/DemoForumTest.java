package org.muster.forums.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.forums.discussion.ThreadKind;

class DemoForumTest {

    private final List<DemoForum> forums = DemoForum.all().toList();

    @Test
    void thereAreForumsOfACohortOfACourseAndOfEverybody() {
        assertThat(forums).extracting(DemoForum::kind).contains("cohort", "course", "sector", "experts");
    }

    @Test
    void everyPostHasAKeyOfItsOwn() {
        assertThat(forums.stream()
                        .flatMap(DemoForum::threads)
                        .flatMap(thread -> thread.posts().stream())
                        .map(DemoPost::formKey))
                .hasSizeGreaterThan(90)
                .doesNotHaveDuplicates();
    }

    @Test
    void theLearnersQuestionWaitsForItsAnswer() {
        assertThat(forums.stream().flatMap(DemoForum::threads).filter(DemoForumTest::isOfTheLearner))
                .singleElement()
                .satisfies(thread ->
                        assertThat(thread.posts()).hasSizeGreaterThan(1).noneMatch(DemoPost::isAccepted));
    }

    @Test
    void aReportWaitsForTheModerators() {
        assertThat(forums.stream()
                        .flatMap(DemoForum::threads)
                        .flatMap(thread -> thread.posts().stream())
                        .filter(post -> post.report().isPresent()))
                .hasSize(1);
    }

    private static boolean isOfTheLearner(DemoThread thread) {
        return thread.kind() == ThreadKind.QUESTION
                && thread.posts().get(0).author().equals("DEMO-learner");
    }
}
