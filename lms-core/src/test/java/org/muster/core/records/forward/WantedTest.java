package org.muster.core.records.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WantedTest {

    private static final String PASSED = "http://adlnet.gov/expapi/verbs/passed";
    private static final String FAILED = "http://adlnet.gov/expapi/verbs/failed";
    private static final Optional<String> COURSE = Optional.of("https://muster.example/courses/1");

    @Test
    void withoutAFilterAllAreWanted() {
        Wanted wanted = Wanted.of("", " ");
        assertThat(wanted.wants(PASSED, COURSE)).isTrue();
        assertThat(wanted.wants(FAILED, Optional.empty())).isTrue();
    }

    @Test
    void onlyTheNamedVerbsAreWanted() {
        Wanted wanted = Wanted.of("\n  " + PASSED + "  \r\n\r\n" + PASSED, "");
        assertThat(wanted.verbs()).containsExactly(PASSED);
        assertThat(wanted.wants(PASSED, COURSE)).isTrue();
        assertThat(wanted.wants(FAILED, COURSE)).isFalse();
    }

    @Test
    void onlyActivitiesBelowThePrefixAreWanted() {
        Wanted wanted = new Wanted(List.of(), "https://muster.example/");
        assertThat(wanted.wants(PASSED, COURSE)).isTrue();
        assertThat(wanted.wants(PASSED, Optional.of("https://other.example/https://muster.example/")))
                .isFalse();
        assertThat(wanted.wants(PASSED, Optional.empty())).isFalse();
    }

    @Test
    void aFilterIsMadeOfIris() {
        assertThat(TargetRules.isFilter(Wanted.of(PASSED, "https://muster"))).isTrue();
        assertThat(TargetRules.isFilter(Wanted.of("passed", ""))).isFalse();
        assertThat(TargetRules.isFilter(Wanted.of("", "muster"))).isFalse();
    }
}
