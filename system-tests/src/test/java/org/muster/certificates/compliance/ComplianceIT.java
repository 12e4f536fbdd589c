package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.file.OpenCertificate;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.AddMember;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.organisation.Profile;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** Who sees of whom that they are trained. */
@InServer
class ComplianceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ShortCourse course;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Acting acting;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    AddMember addMember;

    @Inject
    GrantRole grantRole;

    @Inject
    RequireCourse requireCourse;

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
        ours = organisation();
        holder = colleague(ours);
        manager = managerOf(ours);
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
        assertThat(acting.as(manager, () -> person.detail(holder)).awards()).hasSize(1);
        assertThat(pdfFor(manager)).startsWith("%PDF".getBytes());
    }

    @Test
    void forAnotherOrganisationsManagerNothingOfItIsThere() {
        PersonId stranger = managerOf(organisation());
        assertThatThrownBy(() -> acting.as(stranger, () -> person.detail(holder)))
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
        PersonId colleague = colleague(ours);
        assertThatThrownBy(() -> pdfFor(colleague)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(colleague, () -> matrix.matrix(Optional.empty(), MatrixFilter.NONE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> acting.as(colleague, () -> person.detail(holder)))
                .isInstanceOf(Forbidden.class);
        assertThat(pdfFor(holder)).startsWith("%PDF".getBytes());
    }

    @Test
    void ofCoursesThatAreNotAskedForTheManagerSeesNothing() {
        EnrolmentId other = course.passedBy(holder, course.publish());
        await().atMost(PATIENCE).until(() -> awards.of(other).isPresent());
        award = awards.of(other).orElseThrow().id();
        assertThat(acting.as(manager, () -> person.detail(holder)).awards())
                .noneMatch(seen -> seen.id().equals(award));
        assertThatThrownBy(() -> pdfFor(manager)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoLacksTheCourseBeforeIsBlockedUntilTheyHoldIt() {
        String wanted = course.publishAfter(slug);
        CourseId before = catalogue.bySlug(slug).orElseThrow().course();
        acting.asTheServer(() -> {
            CourseId asked = catalogue.bySlug(wanted).orElseThrow().course();
            requireCourse.require(ours, asked, Audience.EVERYONE, new DueRule(LocalDate.of(2030, 1, 1), 30));
            return true;
        });
        PersonId newcomer = colleague(ours);
        assertThat(cells(newcomer)).extracting(Cell::state).contains(ComplianceState.BLOCKED);
        assertThat(cells(newcomer)).extracting(Cell::missing).contains(before.value());
        assertThat(cells(holder)).extracting(Cell::state).doesNotContain(ComplianceState.BLOCKED);
        assertThat(acting.as(manager, () -> matrix.matrix(Optional.empty(), onlyBlocked()))
                        .lines())
                .extracting(MatrixLine::person)
                .containsExactlyInAnyOrder(newcomer, manager);

        EnrolmentId passed = course.passedBy(newcomer, slug);
        await().atMost(PATIENCE).until(() -> awards.of(passed).isPresent());
        assertThat(cells(newcomer))
                .extracting(Cell::state)
                .containsExactlyInAnyOrder(ComplianceState.VALID, ComplianceState.NOT_STARTED);
    }

    private List<Cell> cells(PersonId of) {
        return acting.as(manager, () -> person.detail(of)).courses().stream()
                .map(PersonDetail.AskedCourse::cell)
                .toList();
    }

    private static MatrixFilter onlyBlocked() {
        return new MatrixFilter("", "", "", ComplianceState.BLOCKED.name());
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

    /** It asks everybody for the course. */
    private OrganisationId organisation() {
        CourseId asked = catalogue.bySlug(slug).orElseThrow().course();
        return acting.asTheServer(() -> {
            OrganisationId opened =
                    openOrganisation.open(new Profile("Tests " + Ids.next(), "Retail", "London", "small"), List.of());
            requireCourse.require(opened, asked, Audience.EVERYONE, new DueRule(LocalDate.of(2030, 1, 1), 30));
            return opened;
        });
    }

    private PersonId managerOf(OrganisationId organisation) {
        PersonId made = colleague(organisation);
        acting.asTheServer(() -> {
            grantRole.grant(made, RoleGrant.within(Role.EMPLOYER_MANAGER, organisation));
            return true;
        });
        return made;
    }

    private PersonId colleague(OrganisationId organisation) {
        PersonId made = course.somebody();
        String number = made.value().toString();
        LocalDate since = LocalDate.of(2026, 1, 5);
        acting.asTheServer(() -> {
            addMember.add(
                    organisation,
                    made,
                    new Post(number, Optional.empty(), "Tests", "Tester", Optional.empty(), since, Optional.empty()));
            return true;
        });
        return made;
    }
}
