package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.courses.api.CourseId;

class RequirementTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 22);
    private static final DueRule DUE = new DueRule(LocalDate.of(2026, 12, 22), 28);

    private final CourseId course = new CourseId(UUID.randomUUID());

    @Test
    void itAsksEveryoneOrADepartment() {
        Requirement everyone = new Requirement(AMember.RETAIL, course, Audience.EVERYONE, DUE, MADE);
        Requirement guards = new Requirement(AMember.RETAIL, course, new Audience("", "Security"), DUE, MADE);
        assertThat(everyone.asks(AMember.of("Stores", MADE))).isTrue();
        assertThat(guards.asks(AMember.of("Security", MADE))).isTrue();
        assertThat(guards.asks(AMember.of("Stores", MADE))).isFalse();
    }

    @Test
    void whoIsThereHasUntilTheDay() {
        Requirement required = new Requirement(AMember.RETAIL, course, Audience.EVERYONE, DUE, MADE);
        assertThat(required.dueFor(AMember.of("Stores", MADE.minusYears(3)))).isEqualTo(LocalDate.of(2026, 12, 22));
        assertThat(required.dueFor(AMember.of("Stores", MADE))).isEqualTo(LocalDate.of(2026, 12, 22));
    }

    @Test
    void whoJoinsLaterHasSomeDaysFromThen() {
        Requirement required = new Requirement(AMember.RETAIL, course, Audience.EVERYONE, DUE, MADE);
        assertThat(required.dueFor(AMember.of("Stores", LocalDate.of(2027, 2, 1))))
                .isEqualTo(LocalDate.of(2027, 3, 1));
    }
}
