package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;

/** Whether an organisation of a name is there. */
@ApplicationScoped
public class KnownOrganisations {

    @Inject
    Sql sql;

    public Optional<OrganisationId> named(String name) {
        return sql.first(
                row -> new OrganisationId(row.id("id")),
                "SELECT id FROM people_organisation WHERE name = ? ORDER BY id",
                name);
    }
}
