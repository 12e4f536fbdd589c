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
    void theMoreIsOpenTheLaterAPathIsAsked() {
        assertThat(new PathPattern("/courses/new").openness())
                .isLessThan(new PathPattern("/courses/{slug}").openness());
        assertThat(new PathPattern("/learn/{enrolment}").openness())
                .isLessThan(new PathPattern("/learn/{enrolment}/{lesson}").openness());
    }

    @Test
    void anOpenPartMayHaveAnEnding() {
        PathPattern calendar = new PathPattern("/webinars/{webinar}.ics");

        assertThat(calendar.match("/webinars/7.ics")).contains(Map.of("webinar", "7"));
        assertThat(calendar.match("/webinars/.ics")).isEmpty();
        assertThat(calendar.match("/webinars/7")).isEmpty();
        assertThat(calendar.openness()).isLessThan(new PathPattern("/webinars/{webinar}").openness());
    }
}
