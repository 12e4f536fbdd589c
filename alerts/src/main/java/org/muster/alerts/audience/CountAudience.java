package org.muster.alerts.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.MessageId;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.Audiences;
import org.muster.core.people.api.Permission;

/** Whom a message would reach if it were approved now, and what there is to choose from. */
@ApplicationScoped
public class CountAudience {

    @Inject
    Permission permission;

    @Inject
    Scopes scopes;

    @Inject
    Audiences audiences;

    public Audience chosen(MessageId message) {
        permission.require(AlertsAct.VIEW_DESK);
        return scopes.of(message);
    }

    public Audiences.Size count(MessageId message) {
        permission.require(AlertsAct.VIEW_DESK);
        return audiences.size(scopes.of(message));
    }

    public Audiences.Choices choices() {
        permission.require(AlertsAct.VIEW_DESK);
        return audiences.choices();
    }

    public List<Audiences.NamedGroup> groups(Locale locale) {
        permission.require(AlertsAct.VIEW_DESK);
        return audiences.groups(locale);
    }
}
