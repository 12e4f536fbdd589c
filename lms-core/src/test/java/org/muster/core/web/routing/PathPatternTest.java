package org.muster.core.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PathPatternTest {

    @Test
    void aPathWithoutBracesFitsOnlyItself() {
        PathPattern privacy = new PathPattern("/privacy");

        assertThat(privacy.match("/privacy")).contains(Map.of());
        assertThat(privacy.match("/privacy/")).isEmpty();
        assertThat(privacy.match("/Privacy")).isEmpty();
        assertThat(privacy.match("/privacy/more")).isEmpty();
    }

    @Test
    void aPartInBracesFitsAnyOnePart() {
        PathPattern lesson = new PathPattern("/learn/{enrolment}/{lesson}");

        assertThat(lesson.match("/learn/7/m1-l2")).contains(Map.of("enrolment", "7", "lesson", "m1-l2"));
        assertThat(lesson.match("/learn/7")).isEmpty();
        assertThat(lesson.match("/learn/7/m1-l2/more")).isEmpty();
    }

    @Test
    void aPartInBracesIsNeverEmpty() {
        assertThat(new PathPattern("/verify/{code}").match("/verify/")).isEmpty();
    }

    @Test
    void theFrontPageFitsTheBareSlash() {
        assertThat(new PathPattern("/").match("/")).contains(Map.of());
        assertThat(new PathPattern("/").match("//")).isEmpty();
    }

    @Test
    void opennessCountsThePartsInBraces() {
        assertThat(new PathPattern("/courses/new").openness()).isZero();
        assertThat(new PathPattern("/learn/{enrolment}/{lesson}").openness()).isEqualTo(2);
    }
}
