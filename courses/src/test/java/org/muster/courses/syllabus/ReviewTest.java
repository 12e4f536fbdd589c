package org.muster.courses.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.courses.studio.document.JsonEdit;

class ReviewTest {

    @Test
    void theDocumentSaysYesNoOrWhen() {
        assertThat(in("{}")).isEqualTo(Review.ALWAYS);
        assertThat(in("{\"review\":true}")).isEqualTo(Review.ALWAYS);
        assertThat(in("{\"review\":false}")).isEqualTo(Review.NEVER);
        for (Review review : Review.values()) {
            assertThat(in("{\"review\":" + review.json() + "}")).isEqualTo(review);
        }
    }

    @Test
    void reasonsWaitForTheEndWhereTheAuthorWantsIt() {
        assertThat(Review.ALWAYS.showsReasons(false)).isTrue();
        assertThat(Review.MARKS.showsMarks(false)).isTrue();
        assertThat(Review.MARKS.showsReasons(false)).isFalse();
        assertThat(Review.MARKS.showsReasons(true)).isTrue();
        assertThat(Review.END.showsMarks(false)).isFalse();
        assertThat(Review.END.showsMarks(true)).isTrue();
        assertThat(Review.NEVER.showsMarks(true)).isFalse();
    }

    private static Review in(String assessment) {
        return Review.in(JsonEdit.read(assessment));
    }
}
