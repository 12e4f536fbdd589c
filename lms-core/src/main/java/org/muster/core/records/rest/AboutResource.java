package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.muster.core.records.statement.Edition;

/** Which versions of the Experience API are spoken here, for anyone (1.0.3, part three, 2.8; 2.0, 4.1.6.7). */
@Path("about")
public class AboutResource {

    @GET
    public Response get() {
        JsonArrayBuilder versions = JSON.createArrayBuilder();
        for (Edition edition : Edition.values()) {
            versions.add(edition.latest());
        }
        return TaggedJson.of(JSON.createObjectBuilder()
                        .add("version", versions)
                        .build()
                        .toString())
                .build();
    }
}
