package org.muster.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Severity;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.Belonging;

/** A draft at the desk that its owner wrote, whether they are an author or only once were. */
@ApplicationScoped
class DraftedAlerts implements Belonging {

    @Inject
    Desk desk;

    @Inject
    Sql sql;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/alerts/desk/") && pattern.endsWith("/{message}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        MessageId draft =
                desk.draft(desk.somebody(Role.ALERT_AUTHOR), desk.saying("Not yet", Severity.MINOR), desk.firm(owner));
        sql.change("UPDATE alerts_message SET author_id = ? WHERE id = ?", owner.value(), draft.value());
        return Map.of("message", draft.toString());
    }
}
