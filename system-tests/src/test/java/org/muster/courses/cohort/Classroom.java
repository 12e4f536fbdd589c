package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.CohortId;

/** Trainers, their groups and whoever is in them. */
@ApplicationScoped
public class Classroom {

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    ShortCourse course;

    @Inject
    OpenCohort openCohort;

    @Inject
    AddMembers addMembers;

    public PersonId trainer() {
        return holding(Role.TRAINER);
    }

    public PersonId holding(Role role) {
        PersonId person = course.somebody();
        return acting.asTheServer(() -> {
            grantRole.grant(person, RoleGrant.everywhere(role));
            return person;
        });
    }

    /** Somebody new whose letters arrive in that mailbox. */
    public PersonId at(Mailbox mailbox, Language language) {
        return acting.asTheServer(() -> enterPerson.enter(
                new EmailAddress(mailbox.address()),
                new Details(PersonName.of("Ama", "Mensah"), language, Zone.LONDON)));
    }

    public static Mailbox mailbox() {
        return new Mailbox(Ids.next() + "@classroom.example");
    }

    /** A group that began long ago and lasts. */
    public CohortId group(PersonId trainer, String slug, PersonId... members) {
        return as(trainer, () -> {
            CohortId cohort = openCohort.open(slug, plan("Group " + Ids.next(), 30));
            for (PersonId member : members) {
                addMembers.add(cohort, member);
            }
            return cohort;
        });
    }

    public static CohortPlan plan(String title, int capacity) {
        LocalDate start = LocalDate.now().minusDays(60);
        return new CohortPlan(title, start, start.plusDays(90), capacity, "en-GB");
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    public void does(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return true;
        });
    }
}
