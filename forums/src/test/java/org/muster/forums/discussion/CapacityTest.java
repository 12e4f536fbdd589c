package org.muster.forums.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.forums.forum.Standing;

class CapacityTest {

    @Test
    void mostWriteAsMembers() {
        assertThat(Capacity.of(ATopic.MEMBER)).isEqualTo(Capacity.MEMBER);
    }

    @Test
    void trainersAndModeratorsAreKnownAsSuch() {
        assertThat(Capacity.of(ATopic.TRAINER)).isEqualTo(Capacity.TRAINER);
        assertThat(Capacity.of(ATopic.MODERATOR)).isEqualTo(Capacity.MODERATOR);
    }

    @Test
    void whoeverIsSeveralIsTheExpertFirstThenTheTrainer() {
        assertThat(Capacity.of(new Standing(true, true, true, true))).isEqualTo(Capacity.EXPERT);
        assertThat(Capacity.of(new Standing(true, true, false, true))).isEqualTo(Capacity.TRAINER);
    }
}
