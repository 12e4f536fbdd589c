package org.muster.webinars.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Webinars;

/** Where hosts take a webinar to work on it: their own; everybody’s for whoever may. Others are not there. */
@ApplicationScoped
public class Desk {

    @Inject
    Permission permission;

    @Inject
    Webinars webinars;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    public Webinar look(WebinarId id) {
        return own(webinars.find(id));
    }

    /** Held until the transaction ends. */
    public Webinar hold(WebinarId id) {
        look(id);
        return own(Optional.of(webinars.hold(id)));
    }

    /** What the host of a webinar on this desk is called; empty once their identity was erased. */
    public Optional<String> hostOf(Webinar webinar) {
        return people.find(own(Optional.of(webinar)).host()).map(PersonSummary::displayName);
    }

    /** Of whom whoever acts sees the webinars: their own, or, when empty, everybody’s. */
    Optional<PersonId> whose() {
        permission.require(WebinarsAct.RUN);
        return permission.allows(WebinarsAct.RUN_ANY) ? Optional.empty() : Optional.of(permission.current());
    }

    public void tell(String act, WebinarId webinar, Map<String, String> detail) {
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        audit.append("webinars." + act, actor, webinar.value(), detail);
    }

    private Webinar own(Optional<Webinar> found) {
        Optional<PersonId> host = whose();
        return found.filter(webinar -> host.isEmpty() || webinar.host().equals(host.get()))
                .orElseThrow(() -> new NotFound("webinars.webinar.unknown"));
    }
}
