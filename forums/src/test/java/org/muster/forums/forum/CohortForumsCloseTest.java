package org.muster.forums.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CohortForumsCloseTest {

    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    @Test
    void itTakesPostsWhileTheCohortLasts() {
        assertThat(CohortForumsClose.isOpen(END, END.minusDays(10))).isTrue();
    }

    @Test
    void itTakesPostsForThirtyDaysAfterwards() {
        assertThat(CohortForumsClose.isOpen(END, END.plusDays(30))).isTrue();
    }

    @Test
    void thenItIsOnlyRead() {
        assertThat(CohortForumsClose.isOpen(END, END.plusDays(31))).isFalse();
    }
}
