package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class OpinionTest {

    @Test
    void everyAspectHasADegree() {
        Map<Aspect, Integer> most = degrees(4);
        most.remove(Aspect.PACE);
        assertThat(new Opinion(degrees(4), new Remark("")).degree(Aspect.PACE)).isEqualTo(4);
        assertThatThrownBy(() -> new Opinion(most, new Remark("")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.evaluation.degree.rule");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 1000})
    void aDegreeIsFromOneToFive(int degree) {
        assertThatThrownBy(() -> new Opinion(degrees(degree), new Remark(""))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsTypedKeepsItsParagraphsAndNothingHidden() {
        assertThat(new Remark("  one\r\n\r\ntwo\u0000\u202E \t ").text()).isEqualTo("one\n\ntwo");
        assertThat(new Remark(" \n ").isEmpty()).isTrue();
    }

    @Test
    void aTextHasAnEnd() {
        assertThat(new Remark("ŵ".repeat(Remark.LONGEST)).text()).hasSize(Remark.LONGEST);
        assertThatThrownBy(() -> new Remark("x".repeat(Remark.LONGEST + 1))).isInstanceOf(RuleBroken.class);
    }

    private static Map<Aspect, Integer> degrees(int degree) {
        Map<Aspect, Integer> degrees = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            degrees.put(aspect, degree);
        }
        return degrees;
    }
}
