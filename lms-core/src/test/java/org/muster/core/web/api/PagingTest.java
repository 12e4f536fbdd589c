package org.muster.core.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void aPageKnowsItsFirstAndLastLine() {
        Paging second = Paging.of("2", 10, 45);

        assertThat(second.getFirst()).isEqualTo(11);
        assertThat(second.getLast()).isEqualTo(20);
        assertThat(second.skip()).isEqualTo(10);
        assertThat(second.getCount()).isEqualTo(5);
    }

    @Test
    void theLastPageMayBeShort() {
        assertThat(Paging.of("5", 10, 45).getLast()).isEqualTo(45);
    }

    @Test
    void nonsenseAsksForTheFirstPage() {
        assertThat(Paging.of(null, 10, 45).page()).isEqualTo(1);
        assertThat(Paging.of("-1", 10, 45).page()).isEqualTo(1);
        assertThat(Paging.of("1; DROP TABLE", 10, 45).page()).isEqualTo(1);
        assertThat(Paging.of("99999999999999999999", 10, 45).page()).isEqualTo(1);
    }

    @Test
    void beyondTheEndIsTheLastPage() {
        assertThat(Paging.of("9", 10, 45).page()).isEqualTo(5);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Paging none = Paging.of("3", 10, 0);

        assertThat(none.page()).isEqualTo(1);
        assertThat(none.getFirst()).isZero();
        assertThat(none.getLast()).isZero();
    }

    @Test
    void thePagesNearbyAreNamed() {
        assertThat(Paging.of("1", 10, 45).getNumbers()).containsExactly(1L, 2L, 3L);
        assertThat(Paging.of("4", 10, 100).getNumbers()).containsExactly(2L, 3L, 4L, 5L, 6L);
    }
}
