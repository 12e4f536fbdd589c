package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** Who may not begin what is asked of them is said to be blocked. */
@InServer
class BlockedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ShortCourse course;

    @Inject
    Workplace workplace;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    MatrixQuery matrix;

    @Inject
    PersonQuery person;

    @Inject
    AwardsQuery awards;

    private String before;
    private PersonId newcomer;
    private PersonId manager;

    @BeforeEach
    void aCourseThatBuildsOnAnotherIsAsked() {
        before = course.publish();
        OrganisationId ours = workplace.asking(before);
        workplace.ask(ours, course.publishAfter(before));
        newcomer = workplace.colleague(ours);
        manager = workplace.managerOf(ours);
    }

    @Test
    void whoLacksTheCourseBeforeIsBlockedUntilTheyHoldIt() {
        assertThat(cells()).extracting(Cell::state).contains(ComplianceState.BLOCKED);
        assertThat(cells())
                .extracting(Cell::missing)
                .contains(catalogue.bySlug(before).orElseThrow().course().value());

        EnrolmentId passed = course.passedBy(newcomer, before);
        await().atMost(PATIENCE).until(() -> awards.of(passed).isPresent());
        assertThat(cells())
                .extracting(Cell::state)
                .containsExactlyInAnyOrder(ComplianceState.VALID, ComplianceState.NOT_STARTED);
    }

    /** New colleagues are noted a little later. */
    @Test
    void theBlockedCanBeAskedFor() {
        MatrixFilter blocked = new MatrixFilter("", "", "", ComplianceState.BLOCKED.name());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(acting.as(manager, () -> matrix.matrix(Optional.empty(), blocked))
                                .lines())
                        .extracting(MatrixLine::person)
                        .containsExactlyInAnyOrder(newcomer, manager));
    }

    private List<Cell> cells() {
        return acting.as(manager, () -> person.detail(newcomer, Optional.empty())).courses().stream()
                .map(PersonDetail.AskedCourse::cell)
                .toList();
    }
}
