package org.muster.courses.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.courses.cohort.Standing.Done;
import org.muster.courses.cohort.Standing.Seen;
import org.muster.courses.cohort.Standing.Stage;

class AudienceTest {

    @Test
    void everybodyIsInAllAndInWhatTheyAre() {
        assertThat(audiencesOf(standing(Stage.LEARNING, false))).containsExactly(Audience.ALL);
        assertThat(audiencesOf(standing(Stage.LEARNING, true))).containsExactly(Audience.ALL, Audience.BEHIND);
        assertThat(audiencesOf(Standing.away(true))).containsExactly(Audience.ALL, Audience.BEHIND, Audience.AWAY);
        assertThat(audiencesOf(standing(Stage.FAILED, false))).containsExactly(Audience.ALL, Audience.FAILED);
        assertThat(audiencesOf(standing(Stage.COMPLETED, false))).containsExactly(Audience.ALL, Audience.COMPLETED);
    }

    @Test
    void whateverElseIsAskedForIsAll() {
        assertThat(Audience.of(null)).isEqualTo(Audience.ALL);
        assertThat(Audience.of("<script>")).isEqualTo(Audience.ALL);
        assertThat(Audience.of("BEHIND")).isEqualTo(Audience.BEHIND);
    }

    @Test
    void lessonsAreCountedInWholePercents() {
        assertThat(new Done(0, 7, 2, 3).percent()).isEqualTo(66);
        assertThat(Done.NOTHING.percent()).isZero();
    }

    private static List<Audience> audiencesOf(Standing standing) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.includes(standing))
                .toList();
    }

    private static Standing standing(Stage stage, boolean behind) {
        return new Standing(stage, new Done(1, 7, 3, 21), List.of(), behind, Seen.NEVER);
    }
}
