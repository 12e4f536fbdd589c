package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** A membership that should not have begun on that day: it is as if it had not; an earlier one ends the day before. */
@ApplicationScoped
@Transactional
public class TakeBackMember {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public void takeBack(OrganisationId organisation, PersonId person, LocalDate began) {
        permission.requireWithin(PeopleAct.ADD_MEMBER, organisation);
        sql.change(
                "DELETE FROM people_membership WHERE organisation_id = ? AND person_id = ? AND started_on >= ?",
                organisation.value(),
                person.value(),
                began.toString());
        sql.change(
                "UPDATE people_membership SET ended_on = ? WHERE organisation_id = ? AND person_id = ? AND ended_on IS NULL",
                began.minusDays(1).toString(),
                organisation.value(),
                person.value());
    }
}
