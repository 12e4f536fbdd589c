package org.muster.courses.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.courses.delivery.Fixture.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.delivery.Fixture;
import org.muster.courses.delivery.Study;
import org.muster.courses.evaluation.Impact.Applied;

class OwnEvaluationTest {

    private static final Given<Impact> SAID = new Given<>(new Impact(Applied.YES, new Remark("")), START);

    private final Study study = Fixture.anEnrolment().study();

    @Test
    void nothingIsSaidOfWhatIsNotCompleted() {
        assertThat(after(0, Optional.empty()).isOpen()).isFalse();
        assertThat(after(400, Optional.empty()).isImpactOpen()).isFalse();
        assertThatThrownBy(() -> CompletionComesFirst.check(study))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("courses.evaluation.not-completed");
    }

    @Test
    void howItWasIsSaidAtOnceAndWhatItChangedAfterNinetyDays() {
        study.enrolment().complete(START);
        assertThat(after(0, Optional.empty()).isOpen()).isTrue();
        assertThat(after(89, Optional.empty()).isImpactOpen()).isFalse();
        assertThat(after(90, Optional.empty()).isImpactOpen()).isTrue();
        assertThatThrownBy(() -> ImpactTakesTime.check(START, daysLater(89))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasSaidMayBeChangedForThirtyDays() {
        study.enrolment().complete(START.minus(ImpactTakesTime.TIME));
        assertThat(after(29, Optional.of(SAID)).isImpactOpen()).isTrue();
        assertThat(after(30, Optional.of(SAID)).isImpactOpen()).isFalse();
        assertThatThrownBy(() -> AnswersSettle.check(Optional.of(SAID), daysLater(30)))
                .isInstanceOf(RuleBroken.class);
    }

    private OwnEvaluation after(long days, Optional<Given<Impact>> impact) {
        return new OwnEvaluation(study, Optional.empty(), impact, false, daysLater(days));
    }

    private static Instant daysLater(long days) {
        return START.plus(Duration.ofDays(days));
    }
}
