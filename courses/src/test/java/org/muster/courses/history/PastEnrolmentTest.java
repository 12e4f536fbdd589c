package org.muster.courses.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.courses.delivery.Fixture.START;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.delivery.Fixture;
import org.muster.courses.history.PastEnrolment.Dates;
import org.muster.courses.history.PastEnrolment.Done;

class PastEnrolmentTest {

    @Test
    void whatWasLeftMayBeTakenUpForThirtyDays() {
        PastEnrolment left = past(null, START, 0);
        assertThat(left.mayBeTakenUp(START.plus(Duration.ofDays(29)))).isTrue();
        assertThat(left.mayBeTakenUp(START.plus(Duration.ofDays(30)))).isFalse();
        assertThat(past(null, null, 0).mayBeTakenUp(START)).isFalse();
    }

    @Test
    void itIsUnderWayCompletedOrLeft() {
        assertThat(past(null, null, 0).isUnderWay()).isTrue();
        assertThat(past(START, null, 1).isUnderWay()).isFalse();
        assertThat(past(null, START, 1).isUnderWay()).isFalse();
    }

    @Test
    void withoutAnAttemptLeftItHasFailed() {
        assertThat(past(null, null, 99).isFailed()).isTrue();
        assertThat(past(START, null, 99).isFailed()).isFalse();
        assertThat(past(null, null, 0).isFailed()).isFalse();
    }

    private static PastEnrolment past(@Nullable Instant completed, @Nullable Instant left, int attempts) {
        return new PastEnrolment(
                new EnrolmentId(Ids.next()),
                Fixture.anEnrolment().study().course(),
                new Dates(START, completed, left),
                new Done(1, attempts),
                null);
    }
}
