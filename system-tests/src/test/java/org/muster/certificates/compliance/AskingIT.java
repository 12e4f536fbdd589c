package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;
import org.muster.inserver.InServer;

/** A manager asks for courses, by other days, or no longer, and lets people off. */
@InServer
class AskingIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final DueRule SOON = new DueRule(TODAY.plusDays(20), 10);

    @Inject
    ShortCourse course;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Workplace workplace;

    @Inject
    RequireCourse requireCourse;

    @Inject
    ChangeRequirement changeRequirement;

    @Inject
    LookAtRequirements lookAtRequirements;

    @Inject
    ExemptPerson exemptPerson;

    @Inject
    PersonQuery personQuery;

    @Inject
    MatrixQuery matrixQuery;

    @Inject
    Acting acting;

    private String slug;
    private OrganisationId ours;
    private PersonId manager;
    private PersonId person;

    @BeforeEach
    void anOrganisation() {
        slug = course.publish();
        ours = workplace.asking(slug);
        manager = workplace.managerOf(ours);
        person = workplace.colleague(ours);
    }

    @Test
    void theDaysAreChangedForThoseWhoAreThere() {
        UUID requirement = only().id();
        does(() -> changeRequirement.due(ours, requirement, SOON));
        assertThat(only().dueOn()).isEqualTo(SOON.dueOn());
        assertThat(only().joinerDays()).isEqualTo(10);
        assertThat(cell().dueOn()).isEqualTo(SOON.dueOn());
        assertThatThrownBy(() -> does(() -> changeRequirement.due(ours, requirement, new DueRule(TODAY, -1))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsNoLongerAskedIsNotInTheMatrix() {
        UUID requirement = only().id();
        does(() -> changeRequirement.stop(ours, requirement));
        assertThat(asking().asked()).isEmpty();
        assertThat(acting.as(manager, () -> matrixQuery.matrix(Optional.of(ours), MatrixFilter.NONE))
                        .courses())
                .isEmpty();
        assertThatThrownBy(() -> does(() -> changeRequirement.stop(ours, requirement)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCourseIsAskedOfADepartmentOnlyOnce() {
        CourseId other = courseId(course.publish());
        Audience tests = new Audience("", "Tests");
        does(() -> requireCourse.require(ours, other, tests, SOON));
        assertThatThrownBy(() -> does(() -> requireCourse.require(ours, other, tests, SOON)))
                .isInstanceOf(Conflict.class);
        does(() -> requireCourse.require(ours, other, new Audience("Nowhere", ""), SOON));
        assertThat(asking().asked())
                .filteredOn(asked -> asked.audience().equals(tests))
                .singleElement()
                .satisfies(asked -> assertThat(asked.people()).isEqualTo(2));
        assertThat(asking().asked())
                .filteredOn(asked -> asked.audience().site().equals("Nowhere"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.people()).isZero());
        assertThat(asking().departments()).containsExactly("Tests");
    }

    @Test
    void anothersRequirementIsNotThere() {
        OrganisationId theirs = workplace.asking(slug);
        UUID requirement = acting.as(workplace.managerOf(theirs), () -> lookAtRequirements.of(theirs))
                .asked()
                .get(0)
                .id();
        assertThatThrownBy(() -> does(() -> changeRequirement.stop(ours, requirement)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> does(() -> changeRequirement.stop(theirs, requirement)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(manager, () -> lookAtRequirements.of(theirs)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsLetOffIsAskedAgainWhenItEnds() {
        Exemption leave = new Exemption(TODAY.minusDays(3), TODAY.plusDays(30), "Long-term leave.");
        does(() -> exemptPerson.exempt(ours, person, courseId(slug), leave));
        assertThat(cell().state()).isEqualTo(ComplianceState.EXEMPT);
        PersonDetail.LetOff shown = detail().exemptions().get(0);
        assertThat(shown.reason()).isEqualTo("Long-term leave.");
        assertThat(shown.course()).isEqualTo("Short course");
        does(() -> exemptPerson.end(ours, person, shown.id()));
        assertThat(cell().state()).isEqualTo(ComplianceState.NOT_STARTED);
        assertThat(detail().exemptions()).isEmpty();
        assertThatThrownBy(() -> does(() -> exemptPerson.end(ours, person, shown.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anExemptionThatLiesAheadNeverWas() {
        Exemption ahead = new Exemption(TODAY.plusDays(3), TODAY.plusDays(30), "Leave to come.");
        does(() -> exemptPerson.exempt(ours, person, courseId(slug), ahead));
        UUID id = detail().exemptions().get(0).id();
        does(() -> exemptPerson.end(ours, person, id));
        assertThat(acting.as(manager, () -> exemptPerson.wasExempt(ours, person, courseId(slug))))
                .isFalse();
    }

    private LookAtRequirements.Asking asking() {
        return acting.as(manager, () -> lookAtRequirements.of(ours));
    }

    private AskedOf only() {
        assertThat(asking().asked()).hasSize(1);
        return asking().asked().get(0);
    }

    private PersonDetail detail() {
        return acting.as(manager, () -> personQuery.detail(person, Optional.of(ours)));
    }

    private Cell cell() {
        return detail().courses().get(0).cell();
    }

    private CourseId courseId(String of) {
        return catalogue.bySlug(of).orElseThrow().course();
    }

    private void does(Runnable deed) {
        acting.as(manager, () -> {
            deed.run();
            return true;
        });
    }
}
