package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.file.OpenCertificate;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** Who sees of whom that they are trained. */
@InServer
class ComplianceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ShortCourse course;

    @Inject
    Workplace workplace;

    @Inject
    Acting acting;

    @Inject
    MatrixQuery matrix;

    @Inject
    PersonQuery person;

    @Inject
    OpenCertificate openCertificate;

    @Inject
    AwardsQuery awards;

    private String slug;
    private OrganisationId ours;
    private PersonId holder;
    private PersonId manager;
    private AwardId award;

    @BeforeEach
    void aColleagueHasPassedWhatIsAsked() {
        slug = course.publish();
        ours = workplace.asking(slug);
        holder = workplace.colleague(ours);
        manager = workplace.managerOf(ours);
        EnrolmentId enrolment = course.passedBy(holder, slug);
        await().atMost(PATIENCE).until(() -> awards.of(enrolment).isPresent());
        award = awards.of(enrolment).orElseThrow().id();
    }

    @Test
    void theOwnManagerSeesThatTheyAreTrainedAndTheCertificate() {
        Matrix seen = acting.as(manager, () -> matrix.matrix(Optional.empty(), MatrixFilter.NONE));
        assertThat(seen.lines()).extracting(MatrixLine::person).containsExactlyInAnyOrder(holder, manager);
        assertThat(seen.lines())
                .filteredOn(line -> line.person().equals(holder))
                .allMatch(line -> line.cells().get(0).state() == ComplianceState.VALID);
        assertThat(acting.as(manager, () -> person.detail(holder, Optional.empty()))
                        .awards())
                .hasSize(1);
        assertThat(pdfFor(manager)).startsWith("%PDF".getBytes());
    }

    @Test
    void forAnotherOrganisationsManagerNothingOfItIsThere() {
        PersonId stranger = workplace.managerOf(workplace.asking(slug));
        assertThatThrownBy(() -> acting.as(stranger, () -> person.detail(holder, Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pdfFor(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> matrix.matrix(Optional.of(ours), MatrixFilter.NONE)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(stranger, () -> matrix.matrix(Optional.empty(), MatrixFilter.NONE))
                        .lines())
                .extracting(MatrixLine::person)
                .doesNotContain(holder);
    }

    @Test
    void forAColleagueTheCertificateIsNotThereAndTheMatrixIsForbidden() {
        PersonId colleague = workplace.colleague(ours);
        assertThatThrownBy(() -> pdfFor(colleague)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(colleague, () -> matrix.matrix(Optional.empty(), MatrixFilter.NONE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> acting.as(colleague, () -> person.detail(holder, Optional.empty())))
                .isInstanceOf(Forbidden.class);
        assertThat(pdfFor(holder)).startsWith("%PDF".getBytes());
    }

    @Test
    void ofCoursesThatAreNotAskedForTheManagerSeesNothing() {
        EnrolmentId other = course.passedBy(holder, course.publish());
        await().atMost(PATIENCE).until(() -> awards.of(other).isPresent());
        award = awards.of(other).orElseThrow().id();
        assertThat(acting.as(manager, () -> person.detail(holder, Optional.empty()))
                        .awards())
                .noneMatch(seen -> seen.id().equals(award));
        assertThatThrownBy(() -> pdfFor(manager)).isInstanceOf(NotFound.class);
    }

    private byte[] pdfFor(PersonId whom) {
        return acting.as(whom, () -> {
            try {
                return openCertificate.open(award);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
