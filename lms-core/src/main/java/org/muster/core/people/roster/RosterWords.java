package org.muster.core.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;

/** The organisation's own words that its people can be chosen by. */
@ApplicationScoped
public class RosterWords {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public List<Site> sites(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.VIEW_MEMBERS, organisation);
        return sql.list(
                row -> new Site(row.id("id"), row.text("name")),
                "SELECT id, name FROM people_site WHERE organisation_id = ? ORDER BY name, code",
                organisation.value());
    }

    public List<String> departments(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.VIEW_MEMBERS, organisation);
        return words(organisation, "department");
    }

    public List<String> tags(OrganisationId organisation) {
        permission.requireWithin(PeopleAct.VIEW_MEMBERS, organisation);
        return words(organisation, "tags").stream()
                .flatMap(tags -> Stream.of(tags.split(",")))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private List<String> words(OrganisationId organisation, String column) {
        return sql.list(
                row -> row.text("word"),
                "SELECT DISTINCT " + column + " AS word FROM people_membership WHERE organisation_id = ? AND " + column
                        + " <> '' ORDER BY word",
                organisation.value());
    }

    public record Site(UUID id, String name) {}
}
