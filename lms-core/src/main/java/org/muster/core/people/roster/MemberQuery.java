package org.muster.core.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.Duties;
import org.muster.core.people.organisation.Tags;

/** One person of an organisation, to be changed. */
@ApplicationScoped
public class MemberQuery {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public MemberCard of(OrganisationId organisation, PersonId person) {
        permission.requireWithin(PeopleAct.CHANGE_MEMBER, organisation);
        return sql.first(MemberQuery::card, """
                SELECT i.display_name, i.email, m.site_id, m.department, m.job_title, m.roster_id, m.tags, m.started_on,
                       m.ended_on, m.version
                FROM people_membership m JOIN people_identity i ON i.person_id = m.person_id
                WHERE m.organisation_id = ? AND m.person_id = ?""", organisation.value(), person.value())
                .orElseThrow(() -> new NotFound("people.person.unknown"));
    }

    private static MemberCard card(Row row) throws SQLException {
        Optional<UUID> site = row.idIfAny("site_id");
        Duties duties = new Duties(
                site,
                row.text("department"),
                row.text("job_title"),
                row.textIfAny("roster_id").orElse(""),
                Tags.stored(row.text("tags")));
        return new MemberCard(
                row.text("display_name"),
                row.text("email"),
                duties,
                new Days(
                        LocalDate.parse(row.text("started_on")),
                        row.textIfAny("ended_on").map(LocalDate::parse)),
                row.number("version"));
    }

    /** {@code version} goes along with what is changed, so that nobody overwrites what they have not seen. */
    public record MemberCard(String name, String email, Duties duties, Days days, long version) {}

    /** The first day, and the last when there is one; it may be to come. */
    public record Days(LocalDate joined, Optional<LocalDate> lastDay) {}
}
