package org.muster.core.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.person.Zone;

/** All organisations and how many work for them today. */
@ApplicationScoped
public class OrganisationListQuery {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public List<Line> all() {
        permission.require(PeopleAct.VIEW_ORGANISATIONS);
        LocalDate today = LocalDate.now(clock.withZone(Zone.LONDON));
        return sql.list(OrganisationListQuery::line, """
                SELECT o.id, o.name, o.sector, o.region,
                       (SELECT COUNT(*) FROM people_membership m WHERE m.organisation_id = o.id
                         AND m.started_on <= ? AND (m.ended_on IS NULL OR m.ended_on >= ?)) AS members,
                       (SELECT COUNT(*) FROM people_site s WHERE s.organisation_id = o.id) AS sites
                FROM people_organisation o ORDER BY o.name, o.id""", today, today);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                new OrganisationId(row.id("id")),
                row.text("name"),
                row.text("sector"),
                row.text("region"),
                row.number("members"),
                row.number("sites"));
    }

    /** One organisation of the list. */
    public record Line(OrganisationId id, String name, String sector, String region, long members, long sites) {}
}
