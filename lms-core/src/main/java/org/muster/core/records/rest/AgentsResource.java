package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * The person behind an agent (Experience API 1.0.3, part three, 2.4; 2.0, 4.1.6.3). Nothing is told that the question did not
 * say, so that every key may ask: one identifier never leads to another.
 */
@Path("agents")
public class AgentsResource {

    private static final Set<String> SAID_ONCE = Set.of("name", "mbox", "mbox_sha1sum", "openid", "account");

    @GET
    public Response get(@Context ContainerRequestContext request) {
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        if (!parameters.keySet().equals(Set.of("agent"))
                || parameters.getOrDefault("agent", List.of()).size() != 1) {
            throw new BadRequestException("One parameter is needed and no other: agent (names are case sensitive)");
        }
        JsonObject agent = AgentParameter.person(
                parameters.getFirst("agent"), Asker.of(request).edition().orElseThrow());
        return TaggedJson.of(person(agent).toString()).build();
    }

    private static JsonObject person(JsonObject agent) {
        JsonObjectBuilder person = JSON.createObjectBuilder().add("objectType", "Person");
        agent.forEach((name, value) -> {
            if (SAID_ONCE.contains(name)) {
                person.add(name, JSON.createArrayBuilder().add(value));
            }
        });
        return person.build();
    }
}
