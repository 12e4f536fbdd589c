package org.muster.alerts.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.alerts.access.AlertsAct;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;

/** Whoever acts wants no mail about what is not urgent, or wants it again. What is urgent always comes. */
@ApplicationScoped
public class KeepQuiet {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public boolean isQuiet() {
        permission.require(AlertsAct.READ_OWN);
        return sql.count(
                        "SELECT COUNT(*) FROM alerts_quiet WHERE person_id = ?",
                        permission.current().value())
                > 0;
    }

    @Transactional
    public void keep(boolean quiet) {
        permission.require(AlertsAct.READ_OWN);
        if (quiet) {
            sql.change(
                    "INSERT IGNORE INTO alerts_quiet (person_id, since) VALUES (?, ?)",
                    permission.current().value(),
                    time.now());
        } else {
            sql.change(
                    "DELETE FROM alerts_quiet WHERE person_id = ?",
                    permission.current().value());
        }
    }
}
