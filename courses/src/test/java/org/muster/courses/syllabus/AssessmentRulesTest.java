package org.muster.courses.syllabus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentRulesTest {

    @Test
    void thePassMarkItselfPasses() {
        assertThat(rules(80).passes(12, 15)).isTrue();
        assertThat(rules(80).passes(11, 15)).isFalse();
    }

    @Test
    void nothingIsRoundedInAnybodysFavour() {
        assertThat(rules(71).passes(10, 15)).isFalse();
        assertThat(rules(67).passes(2, 3)).isFalse();
        assertThat(rules(66).passes(2, 3)).isTrue();
    }

    @Test
    void thePointsToPassAreTheFewestThatPass() {
        for (int mark = 1; mark <= 100; mark++) {
            for (int of = 1; of <= 40; of++) {
                int needed = rules(mark).pointsToPass(of);
                assertThat(rules(mark).passes(needed, of)).isTrue();
                assertThat(rules(mark).passes(needed - 1, of)).isFalse();
            }
        }
    }

    private static AssessmentRules rules(int passMark) {
        return new AssessmentRules(15, Map.of(), Map.of(), passMark, 3, 15, 0, true, Review.ALWAYS, Conduct.FREE);
    }
}
