package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** A person's level: what was opened to them by name, and what follows from where they work and what they do here. */
@ApplicationScoped
class LevelsOfPeople implements AccessLevels {

    @Inject
    Permission permission;

    @Inject
    Actors actors;

    @Inject
    CurrentSignIn signIn;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Of whoever makes a request it is asked once, as their roles are. */
    @Override
    public AccessLevel current() {
        return actors.current().isPresent() ? ofTheActor() : signIn.level(this::ofTheActor);
    }

    private AccessLevel ofTheActor() {
        return permission.actor().map(this::of).orElseGet(this::withoutAPerson);
    }

    @Override
    public AccessLevel of(PersonId person) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return sql.first(LevelsOfPeople::level, """
                SELECT (SELECT level FROM people_access a WHERE a.person_id = p.id) AS given,
                       EXISTS (SELECT 1 FROM people_role r WHERE r.person_id = p.id AND r.role IN ('EDITOR', 'ADMINISTRATOR'))
                         AS everything,
                       EXISTS (SELECT 1 FROM people_role r WHERE r.person_id = p.id)
                         OR EXISTS (SELECT 1 FROM people_membership m WHERE m.person_id = p.id AND m.started_on <= ?
                                    AND (m.ended_on IS NULL OR m.ended_on >= ?)) AS known
                FROM people_person p WHERE p.id = ? AND p.state = 'ACTIVE'""", today.toString(), today.toString(), person.value())
                .orElse(AccessLevel.OPEN);
    }

    private static AccessLevel level(Row row) throws SQLException {
        boolean restricted = row.yes("everything")
                || row.textIfAny("given")
                        .filter(AccessLevel.RESTRICTED.name()::equals)
                        .isPresent();
        if (restricted) {
            return AccessLevel.RESTRICTED;
        }
        boolean verified = row.yes("known") || row.textIfAny("given").isPresent();
        return verified ? AccessLevel.VERIFIED : AccessLevel.REGISTERED;
    }

    /** The server may do anything; nobody may do nothing. */
    private AccessLevel withoutAPerson() {
        return permission.allows(PeopleAct.GIVE_ACCESS) ? AccessLevel.RESTRICTED : AccessLevel.OPEN;
    }
}
