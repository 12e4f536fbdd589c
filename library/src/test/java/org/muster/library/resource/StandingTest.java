package org.muster.library.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.library.api.ResourceId;
import org.muster.library.resource.Standing.State;

class StandingTest {

    private static final LocalDate TODAY = Contents.TODAY;
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void whatWasNeverShownIsADraft() {
        assertThat(new Standing(null, null, null, null, "").state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whatIsShownIsPublishedUntilItIsWithdrawn() {
        assertThat(published(TODAY).state()).isEqualTo(State.PUBLISHED);
        assertThat(withdrawn().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void itIsDueFromItsReviewDayOn() {
        assertThat(published(TODAY.plusDays(1)).isDueOn(TODAY)).isFalse();
        assertThat(published(TODAY).isDueOn(TODAY)).isTrue();
        assertThat(published(TODAY.minusDays(1)).isDueOn(TODAY)).isTrue();
        assertThat(published(null).isDueOn(TODAY)).isFalse();
    }

    @Test
    void whatWasWithdrawnIsNotDue() {
        assertThat(withdrawn().isDueOn(TODAY.plusYears(9))).isFalse();
    }

    @Test
    void aDraftSavedAfterPublishingIsChanged() {
        assertThat(savedAt(MORNING.minusSeconds(1)).isChanged()).isFalse();
        assertThat(savedAt(MORNING).isChanged()).isFalse();
        assertThat(savedAt(MORNING.plusSeconds(1)).isChanged()).isTrue();
    }

    private static Resource savedAt(Instant time) {
        Draft draft = new Draft(Contents.aContent().content(), time, null, 1);
        return new Resource(new ResourceId(new UUID(1, 1)), "doors", ResourceKind.GUIDE, draft, published(TODAY));
    }

    private static Standing published(@Nullable LocalDate reviewOn) {
        return new Standing(new UUID(1, 2), MORNING, reviewOn, null, "");
    }

    private static Standing withdrawn() {
        return new Standing(new UUID(1, 2), MORNING, TODAY, MORNING, "Wrong");
    }
}
