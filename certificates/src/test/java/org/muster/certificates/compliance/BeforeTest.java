package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardStatus;
import org.muster.courses.api.CourseId;

class BeforeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID PERSON = UUID.randomUUID();
    private static final CourseId ONE = new CourseId(UUID.randomUUID());
    private static final CourseId OTHER = new CourseId(UUID.randomUUID());

    @Test
    void whatIsHeldForGoodNeverStandsInTheWay() {
        assertThat(Before.of(ONE.value(), award(AwardStatus.ISSUED, Optional.empty())))
                .isEmpty();
    }

    @Test
    void whatExpiresWillStandInTheWayFromTheDayAfter() {
        Before before = Before.of(ONE.value(), award(AwardStatus.ISSUED, Optional.of(TODAY)))
                .orElseThrow();
        assertThat(before.isMissingOn(TODAY)).isFalse();
        assertThat(before.isMissingOn(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void whatWasRevokedOrNeverEarnedIsMissing() {
        HeldAward revoked = award(AwardStatus.REVOKED, Optional.of(TODAY.plusDays(300)));
        assertThat(Before.of(ONE.value(), revoked))
                .hasValueSatisfying(one -> assertThat(one.isMissingOn(TODAY)).isTrue());
        assertThat(Before.of(ONE.value(), null))
                .hasValueSatisfying(one -> assertThat(one.isMissingOn(TODAY)).isTrue());
    }

    @Test
    void ofSeveralTheOneThatStandsInTheWayFirstIsNamed() {
        HeldAward later = award(AwardStatus.ISSUED, Optional.of(TODAY.plusDays(9)));
        assertThat(lacked(Map.of(ONE, later, OTHER, award(AwardStatus.ISSUED, Optional.of(TODAY)))))
                .map(Before::course)
                .contains(OTHER.value());
        assertThat(lacked(Map.of(OTHER, later))).map(Before::course).contains(ONE.value());
        assertThat(CoursesBefore.lackedBy(PERSON, List.of(), Map.of())).isEmpty();
    }

    private static Optional<Before> lacked(Map<CourseId, HeldAward> held) {
        Map<PersonAndCourse, HeldAward> awards = held.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> new PersonAndCourse(PERSON, each.getKey().value()), Map.Entry::getValue));
        return CoursesBefore.lackedBy(PERSON, List.of(ONE, OTHER), awards);
    }

    private static HeldAward award(AwardStatus status, Optional<LocalDate> lastDay) {
        return new HeldAward(new AwardId(UUID.randomUUID()), status, lastDay);
    }
}
