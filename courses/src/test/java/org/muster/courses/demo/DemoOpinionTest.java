package org.muster.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.courses.evaluation.Aspect;

class DemoOpinionTest {

    private static final Instant DONE = Instant.parse("2026-11-01T10:00:00Z");

    @Test
    void somebodyAlwaysSaysTheSame() {
        assertThat(new DemoOpinion("NR-017", 4).of(DONE)).isEqualTo(new DemoOpinion("NR-017", 4).of(DONE));
    }

    @Test
    void peopleDifferAndNoTextIsWrittenTwice() {
        List<DemoOpinion> all = IntStream.range(0, 40)
                .mapToObj(place -> new DemoOpinion("NR-0" + place, place))
                .toList();
        assertThat(all).extracting(each -> each.of(DONE).degree(Aspect.OVERALL)).contains(3, 4, 5);
        assertThat(all.stream().map(each -> each.of(DONE).remark().text()).filter(text -> !text.isEmpty()))
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(each -> each.impact().remark().text()).filter(text -> !text.isEmpty()))
                .hasSizeGreaterThan(3)
                .doesNotHaveDuplicates();
    }
}
