package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.PersonId;

@ApplicationScoped
class OrganisationsQuery implements Organisations {

    private static final String MEMBERSHIPS = """
            SELECT m.*, s.name AS site_name FROM people_membership m
            LEFT JOIN people_site s ON s.id = m.site_id
            LEFT JOIN people_identity i ON i.person_id = m.person_id
            """;

    @Inject
    Sql sql;

    @Override
    public Optional<OrganisationSummary> find(OrganisationId organisation) {
        return sql.first(
                OrganisationsQuery::summary,
                "SELECT id, name FROM people_organisation WHERE id = ?",
                organisation.value());
    }

    @Override
    public List<Membership> membersOf(OrganisationId organisation) {
        return sql.list(
                OrganisationsQuery::membership,
                MEMBERSHIPS + "WHERE m.organisation_id = ? ORDER BY i.sort_name IS NULL, i.sort_name, m.person_id",
                organisation.value());
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        return sql.list(
                OrganisationsQuery::membership,
                MEMBERSHIPS + "WHERE m.person_id = ? ORDER BY m.started_on DESC",
                person.value());
    }

    @Override
    public List<OrganisationSummary> managedBy(PersonId person) {
        return sql.list(OrganisationsQuery::summary, """
                SELECT o.id, o.name FROM people_organisation o JOIN people_role r ON r.organisation_id = o.id
                WHERE r.person_id = ? AND r.role = 'EMPLOYER_MANAGER' ORDER BY o.name, o.id""", person.value());
    }

    private static OrganisationSummary summary(Row row) throws SQLException {
        return new OrganisationSummary(new OrganisationId(row.id("id")), row.text("name"));
    }

    private static Membership membership(Row row) throws SQLException {
        return new Membership(
                new PersonId(row.id("person_id")),
                new OrganisationId(row.id("organisation_id")),
                row.textIfAny("site_name"),
                row.text("department"),
                row.text("job_title"),
                row.idIfAny("manager_id").map(PersonId::new),
                row.textIfAny("roster_id"),
                LocalDate.parse(row.text("started_on")),
                row.textIfAny("ended_on").map(LocalDate::parse));
    }
}
