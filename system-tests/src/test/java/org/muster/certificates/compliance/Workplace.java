package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.Ids;
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

/** Organisations that ask everybody for courses, and who works there. */
@ApplicationScoped
class Workplace {

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

    /** A new one. */
    OrganisationId asking(String slug) {
        OrganisationId opened = acting.asTheServer(() ->
                openOrganisation.open(new Profile("Tests " + Ids.next(), "Retail", "London", "small"), List.of()));
        ask(opened, slug);
        return opened;
    }

    void ask(OrganisationId organisation, String slug) {
        CourseId asked = catalogue.bySlug(slug).orElseThrow().course();
        acting.asTheServer(() -> {
            requireCourse.require(organisation, asked, Audience.EVERYONE, new DueRule(LocalDate.of(2030, 1, 1), 30));
            return true;
        });
    }

    PersonId managerOf(OrganisationId organisation) {
        PersonId made = colleague(organisation);
        grant(made, organisation);
        return made;
    }

    void grant(PersonId whom, OrganisationId organisation) {
        acting.asTheServer(() -> {
            grantRole.grant(whom, RoleGrant.within(Role.EMPLOYER_MANAGER, organisation));
            return true;
        });
    }

    PersonId colleague(OrganisationId organisation) {
        PersonId made = course.somebody();
        add(organisation, made);
        return made;
    }

    void add(OrganisationId organisation, PersonId whom) {
        String number = whom.value().toString();
        LocalDate since = LocalDate.of(2026, 1, 5);
        acting.asTheServer(() -> {
            addMember.add(
                    organisation,
                    whom,
                    new Post(number, Optional.empty(), "Tests", "Tester", Optional.empty(), since, Optional.empty()));
            return true;
        });
    }
}
