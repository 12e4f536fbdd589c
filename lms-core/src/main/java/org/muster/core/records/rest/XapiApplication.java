package org.muster.core.records.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The record store's resources. */
@ApplicationPath("/xapi")
public class XapiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AboutResource.class,
                ActivitiesResource.class,
                ActivityProfileResource.class,
                AgentProfileResource.class,
                AgentsResource.class,
                AlternateRequest.class,
                AnyOrigin.class,
                DocumentErrors.class,
                StateResource.class,
                StatementsResource.class,
                XapiDoor.class,
                XapiErrors.class);
    }
}
