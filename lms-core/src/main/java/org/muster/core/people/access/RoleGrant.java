package org.muster.core.people.access;

import java.sql.SQLException;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Role;

/** A role somebody holds: everywhere, or for one organisation. */
public record RoleGrant(Role role, Optional<OrganisationId> organisation) {

    public RoleGrant {
        if (role.isForAnOrganisation() != organisation.isPresent()) {
            throw new RuleBroken("people.role.place");
        }
    }

    public static RoleGrant everywhere(Role role) {
        return new RoleGrant(role, Optional.empty());
    }

    public static RoleGrant within(Role role, OrganisationId organisation) {
        return new RoleGrant(role, Optional.of(organisation));
    }

    /** Reads the columns {@code role} and {@code organisation_id}. */
    public static RoleGrant of(Row row) throws SQLException {
        return new RoleGrant(
                Role.valueOf(row.text("role")), row.idIfAny("organisation_id").map(OrganisationId::new));
    }

    boolean reaches(OrganisationId place) {
        return organisation.map(place::equals).orElse(true);
    }
}
