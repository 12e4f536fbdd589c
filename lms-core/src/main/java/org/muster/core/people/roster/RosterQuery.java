package org.muster.core.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.Tags;
import org.muster.core.people.person.Zone;

/** The people of an organisation by sort name, a page at a time. */
@ApplicationScoped
public class RosterQuery {

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The organisation that is asked for, otherwise the first that whoever acts looks after. */
    public OrganisationSummary choose(Optional<OrganisationId> asked) {
        permission.require(PeopleAct.VIEW_MEMBERS);
        asked.ifPresent(id -> permission.requireWithin(PeopleAct.VIEW_MEMBERS, id));
        return (asked.isPresent()
                        ? organisations.find(asked.get())
                        : managed().stream().findFirst())
                .orElseThrow(() -> new NotFound("people.organisation.unknown"));
    }

    /** The organisations that whoever acts looks after. */
    public List<OrganisationSummary> managed() {
        permission.require(PeopleAct.VIEW_MEMBERS);
        return organisations.managedBy(permission.current());
    }

    public long count(OrganisationId organisation, RosterFilter filter) {
        permission.requireWithin(PeopleAct.VIEW_MEMBERS, organisation);
        RosterWhere where = RosterWhere.of(organisation, filter, today());
        return sql.count("SELECT COUNT(*)" + where.text(), where.and());
    }

    public List<RosterLine> page(OrganisationId organisation, RosterFilter filter, long skip, int most) {
        permission.requireWithin(PeopleAct.VIEW_MEMBERS, organisation);
        LocalDate today = today();
        RosterWhere where = RosterWhere.of(organisation, filter, today);
        return sql.list(row -> line(row, today), """
                SELECT p.id, p.state, i.sort_name, i.email, s.name AS site_name, m.department, m.job_title,
                       m.roster_id, m.tags, m.started_on, m.ended_on""" + where.text() + """
                 ORDER BY i.sort_name, m.person_id LIMIT ? OFFSET ?""", where.and(most, skip));
    }

    private static RosterLine line(Row row, LocalDate today) throws SQLException {
        return new RosterLine(
                new PersonId(row.id("id")),
                row.text("sort_name"),
                row.text("email"),
                new RosterLine.RosterPost(
                        row.textIfAny("site_name").orElse(""),
                        row.text("department"),
                        row.text("job_title"),
                        row.textIfAny("roster_id").orElse(""),
                        Tags.stored(row.text("tags"))),
                time(row, today));
    }

    private static RosterLine.RosterTime time(Row row, LocalDate today) throws SQLException {
        Optional<LocalDate> lastDay = row.textIfAny("ended_on").map(LocalDate::parse);
        boolean invited = row.text("state").equals("INVITED");
        RosterState here = invited ? RosterState.INVITED : RosterState.MEMBER;
        return new RosterLine.RosterTime(
                LocalDate.parse(row.text("started_on")),
                lastDay,
                lastDay.filter(day -> day.isBefore(today)).isPresent() ? RosterState.LEFT : here);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.LONDON));
    }
}
