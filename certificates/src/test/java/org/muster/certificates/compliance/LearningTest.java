package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.api.EnrolmentProgress;

class LearningTest {

    private static final Instant ENROLLED = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 3, false, NOT_STARTED",
        "5, 3, false, UNDER_WAY",
        "100, 1, false, UNDER_WAY",
        "100, 0, false, FAILED",
        "100, 0, true, UNDER_WAY"
    })
    void progressIsTakenForWhatAnEmployerMayKnow(
            int percent, int attemptsLeft, boolean completed, LearningState state) {
        Learning learning = Learning.of(new EnrolmentProgress(
                new EnrolmentId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new CourseId(UUID.randomUUID()),
                new CourseVersionId(UUID.randomUUID()),
                percent,
                attemptsLeft,
                ENROLLED,
                completed ? Optional.of(ENROLLED.plusSeconds(3600)) : Optional.empty()));
        assertThat(learning).isEqualTo(new Learning(state, percent));
    }
}
