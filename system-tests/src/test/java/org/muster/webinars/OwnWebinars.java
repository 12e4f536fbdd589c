package org.muster.webinars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.api.CohortId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Audience;

/** Each owner’s place: in a webinar of a cohort that they belong to, which begins soon. */
@ApplicationScoped
class OwnWebinars implements Belonging {

    @Inject
    Hosting hosting;

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/webinars/{webinar}");
    }

    @Override
    public Map<String, String> partsOf(PersonId owner) {
        PersonId host = hosting.host();
        CohortId cohort = hosting.cohort(host, owner);
        WebinarId webinar = hosting.scheduled(host, hosting.plan("Among ourselves", Audience.of(cohort), 5));
        hosting.register(owner, webinar);
        return Map.of("webinar", webinar.toString());
    }
}
