package org.muster.core.people.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Has a copy made. While one is in the making, asking again changes nothing. */
@ApplicationScoped
@Transactional
public class AskForCopy {

    @Inject
    OwnOrOnRequest ownOrOnRequest;

    @Inject
    Permission permission;

    @Inject
    WorkQueue queue;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public void ask(PersonId person) {
        ownOrOnRequest.check(person);
        boolean inTheMaking =
                sql.count("SELECT COUNT(*) FROM people_copy WHERE person_id = ? AND made_at IS NULL", person.value())
                        > 0;
        if (!inTheMaking) {
            begin(person);
        }
    }

    private void begin(PersonId person) {
        UUID copy = Ids.next();
        sql.change(
                "INSERT INTO people_copy (id, person_id, asked_by, asked_at) VALUES (?, ?, ?, ?)",
                copy,
                person.value(),
                permission.current().value(),
                clock.instant());
        queue.ask(MakeCopy.KIND, copy.toString(), new CopyWanted(copy));
        audit.append(PeopleAct.EXPORT_PERSON.key(), permission.current().value(), person.value());
    }
}
