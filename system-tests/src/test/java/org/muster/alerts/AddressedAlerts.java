package org.muster.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Severity;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;

/** An alert that was addressed to its owner alone. */
@ApplicationScoped
class AddressedAlerts implements Belonging {

    @Inject
    Desk desk;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/alerts/{alert}") || pattern.equals("/alerts/desk/sent/{alert}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        Message sent = desk.sent(desk.saying("For one", Severity.MINOR), desk.firm(owner));
        return Map.of("alert", sent.alert().id().toString());
    }
}
