package org.muster.core.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.PersonState;

/** What an operator sees of one person. */
@ApplicationScoped
public class PersonQuery {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public Card of(PersonId person) {
        permission.require(PeopleAct.VIEW_PEOPLE);
        List<Held> roles = sql.list(PersonQuery::held, """
                SELECT r.role, r.organisation_id, o.name FROM people_role r
                LEFT JOIN people_organisation o ON o.id = r.organisation_id
                WHERE r.person_id = ? ORDER BY r.granted_at, r.id""", person.value());
        return sql.first(row -> card(row, roles), """
                SELECT i.display_name, i.email, p.state, p.created_at,
                       (SELECT MAX(last_seen_at) FROM people_sign_in s WHERE s.person_id = p.id) AS last_seen_at,
                       EXISTS (SELECT 1 FROM people_second_step t
                               WHERE t.person_id = p.id AND t.confirmed_at IS NOT NULL) AS enrolled
                FROM people_person p JOIN people_identity i ON i.person_id = p.id WHERE p.id = ?""", person.value())
                .orElseThrow(() -> new NotFound("people.person.unknown"));
    }

    private static Held held(Row row) throws SQLException {
        return new Held(RoleGrant.of(row), row.textIfAny("name"));
    }

    private static Card card(Row row, List<Held> roles) throws SQLException {
        return new Card(
                row.text("display_name"),
                row.text("email"),
                PersonState.valueOf(row.text("state")),
                new Times(row.instant("created_at"), row.instantIfAny("last_seen_at")),
                row.yes("enrolled"),
                roles);
    }

    /** A granted role and the name of the organisation it is for. */
    public record Held(RoleGrant grant, Optional<String> organisation) {

        public String role() {
            return grant.role().name();
        }

        /** The organisation's id, or empty text. */
        public String place() {
            return grant.organisation().map(OrganisationId::toString).orElse("");
        }
    }

    /** {@code lastSeenAt} is of the sign-ins that still last. */
    public record Times(Instant knownSince, Optional<Instant> lastSeenAt) {}

    /** {@code enrolled}: the person has a second step. */
    public record Card(String name, String email, PersonState state, Times times, boolean enrolled, List<Held> roles) {
        /** Whether somebody keeps the person out. */
        public boolean isSuspended() {
            return state == PersonState.SUSPENDED;
        }
    }
}
