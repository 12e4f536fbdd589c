package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;

/** The rows of {@code people_role}. */
@ApplicationScoped
public class RoleGrants {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public Grants of(PersonId person) {
        return new Grants(sql.list(
                RoleGrant::of,
                "SELECT role, organisation_id FROM people_role WHERE person_id = ? ORDER BY granted_at",
                person.value()));
    }

    /** Whether the row is new. */
    boolean add(PersonId person, RoleGrant grant, Optional<PersonId> grantedBy) {
        return sql.change(
                        """
                INSERT IGNORE INTO people_role (id, person_id, role, organisation_id, granted_at, granted_by)
                VALUES (?, ?, ?, ?, ?, ?)""",
                        Ids.next(),
                        person.value(),
                        grant.role().name(),
                        place(grant),
                        clock.instant(),
                        grantedBy.map(PersonId::value).orElse(null))
                > 0;
    }

    /** Whether there was such a row. */
    boolean remove(PersonId person, RoleGrant grant) {
        return sql.change(
                        "DELETE FROM people_role WHERE person_id = ? AND role = ? AND organisation_id <=> ?",
                        person.value(),
                        grant.role().name(),
                        place(grant))
                > 0;
    }

    /** The administrators who can sign in; their rows stay locked until the transaction ends. */
    List<PersonId> activeAdministratorsLocked() {
        return sql.list(row -> new PersonId(row.id("person_id")), """
                SELECT r.person_id FROM people_role r JOIN people_person p ON p.id = r.person_id
                WHERE r.role = ? AND p.state = 'ACTIVE' ORDER BY r.person_id FOR UPDATE""", Role.ADMINISTRATOR.name());
    }

    public boolean isThereAnAdministrator() {
        return sql.count("SELECT COUNT(*) FROM people_role WHERE role = ?", Role.ADMINISTRATOR.name()) > 0;
    }

    private static @Nullable UUID place(RoleGrant grant) {
        return grant.organisation().map(OrganisationId::value).orElse(null);
    }
}
