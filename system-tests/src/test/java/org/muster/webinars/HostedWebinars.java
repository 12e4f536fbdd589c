package org.muster.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.webinars.api.WebinarId;

/** Each owner’s own webinar to run, as if they had been its host; only who is a trainer may be. */
@ApplicationScoped
class HostedWebinars implements Belonging {

    @Inject
    Hosting hosting;

    @Inject
    Sql sql;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/studio/webinars/{webinar}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        WebinarId webinar = hosting.scheduled(hosting.host(), 5);
        sql.change("UPDATE webinars_webinar SET host_id = ? WHERE id = ?", owner.value(), webinar.value());
        return Map.of("webinar", webinar.toString());
    }
}
