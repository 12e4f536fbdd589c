package org.muster.courses.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.courses.publishing.advice.Warning;

class JudgedTest {

    private final Warning warning = new Warning("rule", "l1", "here", "a1");
    private final Waiver waiver = new Waiver(warning, "It is the name of the page.", Optional.empty(), Instant.EPOCH);

    @Test
    void whatWasLetStandIsNotAskedAgain() {
        Judged judged = Judged.of(List.of(warning), List.of(waiver));
        assertThat(judged.open()).isEmpty();
        assertThat(judged.waived()).containsExactly(waiver);
    }

    @Test
    void whatWasChangedSinceIsAskedAgain() {
        Warning changed = new Warning("rule", "l1", "here", "b2");
        Judged judged = Judged.of(List.of(changed), List.of(waiver));
        assertThat(judged.open()).containsExactly(changed);
        assertThat(judged.waived()).isEmpty();
    }

    @Test
    void aReasonIsForOneRuleOnly() {
        Warning other = new Warning("other", "l1", "here", "a1");
        assertThat(Judged.of(List.of(warning, other), List.of(waiver)).open()).containsExactly(other);
    }

    @Test
    void aReasonForWhatWasMendedCountsNoMore() {
        assertThat(Judged.of(List.of(), List.of(waiver)).waived()).isEmpty();
    }
}
