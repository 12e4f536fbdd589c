package org.muster.alerts.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.message.State;
import org.muster.core.people.api.Permission;

/** What the desk is to decide on. */
@ApplicationScoped
public class LookAtLevels {

    @Inject
    Permission permission;

    @Inject
    Levels levels;

    public List<LevelEntry> waiting() {
        permission.require(AlertsAct.VIEW_DESK);
        return levels.in(State.WAITING);
    }
}
