package org.muster.core.records.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.muster.core.records.json.WriteJson;
import org.muster.core.records.store.FindActivity;

/** An activity and all that is known of it (1.0.3, part three, 2.5; 2.0, 4.1.6.4). One nobody named is known by its IRI. */
@Path("activities")
@Produces(MediaType.APPLICATION_JSON)
public class ActivitiesResource {

    private static final String ID = "activityId";

    @Inject
    FindActivity activities;

    @GET
    public String get(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Asker.of(request).mayRead();
        Asked asked =
                new Asked(uri.getQueryParameters(), Asker.of(request).edition().orElseThrow());
        asked.nothingBut(ID);
        String id = asked.iri(ID).orElseThrow(() -> new BadRequestException("The parameter activityId is missing"));
        StringBuilder json = new StringBuilder("{\"objectType\":\"Activity\",\"id\":");
        WriteJson.text(id, json);
        activities
                .definition(id)
                .ifPresent(definition -> json.append(",\"definition\":").append(definition));
        return json.append('}').toString();
    }
}
