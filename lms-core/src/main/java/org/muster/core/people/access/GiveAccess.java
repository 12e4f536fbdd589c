package org.muster.core.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Opens verified or restricted content to a person by name, or takes that back. */
@ApplicationScoped
@Transactional
public class GiveAccess {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    AuditLog log;

    /** {@link AccessLevel#REGISTERED} takes back what was given; nobody can be shut out of open content. */
    public void give(PersonId person, AccessLevel level) {
        permission.require(PeopleAct.GIVE_ACCESS);
        switch (level) {
            case OPEN -> throw new RuleBroken("people.access.open");
            case REGISTERED -> sql.change("DELETE FROM people_access WHERE person_id = ?", person.value());
            case VERIFIED, RESTRICTED -> keep(person, level);
        }
        log.append(
                "people.give-access",
                permission.actor().map(PersonId::value).orElse(null),
                person.value(),
                Map.of("level", level.name()));
    }

    private void keep(PersonId person, AccessLevel level) {
        sql.change(
                """
                INSERT INTO people_access (person_id, level, given_at, given_by) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE level = VALUES(level), given_at = VALUES(given_at), given_by = VALUES(given_by)""",
                person.value(),
                level.name(),
                clock.instant(),
                permission.actor().map(PersonId::value).orElse(null));
    }
}
