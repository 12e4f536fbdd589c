package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.Accredited;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.RevokeAward;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.erasure.ErasePerson;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** A day that is over stays as it was, whatever happens later. */
@InServer
class PastIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Inject
    ShortCourse course;

    @Inject
    Accredited accredited;

    @Inject
    Workplace workplace;

    @Inject
    MatrixQuery matrix;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    CloseDay closeDay;

    @Inject
    AwardsQuery awards;

    @Inject
    RevokeAward revokeAward;

    @Inject
    ErasePerson erasePerson;

    @Inject
    ActingTime time;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private String slug;
    private OrganisationId ours;
    private PersonId manager;
    private PersonId person;

    @BeforeEach
    void anOrganisationAsks() {
        slug = accredited.forMonths(1, course.publish());
        ours = workplace.asking(slug);
        manager = workplace.managerOf(ours);
        person = workplace.colleague(ours);
    }

    @Test
    void daysBeforeAnyWasKeptAreWorkedOutFromWhatHappenedWhen() {
        EnrolmentId passed = awarded(40);
        revoke(passed, 3);
        assertThat(stateOn(41)).isEqualTo(ComplianceState.NOT_STARTED);
        assertThat(stateOn(40)).isEqualTo(ComplianceState.EXPIRING);
        assertThat(stateOn(5)).isEqualTo(ComplianceState.EXPIRED);
        assertThat(stateOn(3)).isEqualTo(ComplianceState.REVOKED);
        assertThat(on(40).keptFrom()).contains(TODAY);
        assertThat(on(0).keptFrom()).isEmpty();
        assertThat(on(400).lines()).isEmpty();
    }

    @Test
    void whatWasWorkedOutStaysAsItIs() {
        EnrolmentId passed = awarded(10);
        assertThat(stateOn(5)).isEqualTo(ComplianceState.EXPIRING);
        revoke(passed, 8);
        assertThat(stateOn(5)).isEqualTo(ComplianceState.EXPIRING);
        assertThat(stateOn(0)).isEqualTo(ComplianceState.REVOKED);
    }

    @Test
    void aDayThatWasKeptStaysAsItIs() {
        EnrolmentId passed = awarded(10);
        refreshCompliance.of(ours);
        daysPass(5);
        assertThat(stateOn(1)).isEqualTo(ComplianceState.EXPIRING);
        Matrix before = on(1);

        revoke(passed, 0);
        acting.asTheServer(() -> {
            erasePerson.erase(person);
            return true;
        });
        refreshCompliance.of(ours);

        Matrix after = on(1);
        assertThat(after.courses()).isEqualTo(before.courses());
        assertThat(after.roll().people()).isEqualTo(before.roll().people());
        assertThat(after.lines())
                .filteredOn(line -> line.person().equals(person))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEmpty();
                    assertThat(line.getPseudonym()).hasSize(4);
                });
        assertThat(on(0).lines()).extracting(MatrixLine::person).doesNotContain(person);
        daysPass(2);
        assertThat(on(1).lines()).extracting(MatrixLine::person).doesNotContain(person);
        assertThat(on(3).lines()).extracting(MatrixLine::person).contains(person);
    }

    @Test
    void whatChangesTwiceOnOneDayIsKeptAsItStoodAtItsEnd() {
        refreshCompliance.of(ours);
        daysPass(3);
        EnrolmentId passed = awarded(0);
        refreshCompliance.of(ours);
        revoke(passed, 0);
        refreshCompliance.of(ours);
        daysPass(1);
        assertThat(stateOn(2)).isEqualTo(ComplianceState.NOT_STARTED);
        assertThat(stateOn(1)).isEqualTo(ComplianceState.REVOKED);
    }

    @Test
    void everyDayIsClosedAndTheNextOneAskedFor() {
        assertThat(closings(TODAY)).isEqualTo(1);
        closeDay.work(new CloseDay.Day(ours.value(), TODAY.toString()), "today");
        closeDay.work(new CloseDay.Day(ours.value(), TODAY.toString()), "today");
        assertThat(closings(TODAY.plusDays(1))).isEqualTo(1);
        closeDay.work(new CloseDay.Day(ours.value(), TODAY.minusDays(9).toString()), "late");
        assertThat(closings(TODAY.minusDays(8))).isZero();
    }

    private long closings(LocalDate day) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_work WHERE kind = ? AND work_key = ?", CloseDay.KIND, ours + ":" + day);
    }

    /** What was kept until now was kept so many days ago. */
    private void daysPass(int days) {
        sql.change(
                "UPDATE certificates_compliance_past SET since = since - INTERVAL ? DAY, until = until - INTERVAL ? DAY"
                        + " WHERE organisation_id = ? ORDER BY since",
                days,
                days,
                ours.value());
        sql.change(
                "UPDATE certificates_compliance_refresh SET kept_from = kept_from - INTERVAL ? DAY, worked_out = 1"
                        + " WHERE organisation_id = ?",
                days,
                ours.value());
    }

    private EnrolmentId awarded(int daysAgo) {
        EnrolmentId[] passed = new EnrolmentId[1];
        time.at(daysAgo(daysAgo), () -> passed[0] = course.passedBy(person, slug));
        await().atMost(PATIENCE).until(() -> awards.of(passed[0]).isPresent());
        return passed[0];
    }

    private void revoke(EnrolmentId passed, int daysAgo) {
        acting.asTheServer(() -> {
            revokeAward.revokeAsOf(awards.of(passed).orElseThrow().id(), "Not theirs.", daysAgo(daysAgo));
            return true;
        });
    }

    private ComplianceState stateOn(int daysAgo) {
        refreshCompliance.of(person);
        return on(daysAgo).lines().stream()
                .filter(line -> line.person().equals(person))
                .map(line -> line.cells().get(0).state())
                .findFirst()
                .orElseThrow();
    }

    private Matrix on(int daysAgo) {
        LocalDate day = TODAY.minusDays(daysAgo);
        return acting.as(manager, () -> matrix.matrixOn(day, Optional.of(ours), MatrixFilter.NONE));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
