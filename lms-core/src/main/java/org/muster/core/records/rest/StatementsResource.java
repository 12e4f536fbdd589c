package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.client.Client;
import org.muster.core.records.statement.NotAStatement;
import org.muster.core.records.store.FindStatements;
import org.muster.core.records.store.ReceiveStatements;
import org.muster.core.records.store.StatementPage;
import org.muster.core.records.store.StatementQuery;

/**
 * Statements (Experience API 1.0.3, part three, 2.1): {@code PUT} one with an id (204), {@code POST} one or a batch (200 with
 * the ids), {@code GET} one or a page. Errors are problem+json: 400 with place and clause, 401, 403, 404, 409.
 */
@Path("statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    @Inject
    ReceiveStatements receive;

    @Inject
    FindStatements find;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @QueryParam("statementId") @Nullable String id, String body, @Context ContainerRequestContext request) {
        Client client = Asker.of(request).allowed(Client.WRITE);
        JsonStructure json = parse(body);
        if (id == null || !(json instanceof JsonObject statement)) {
            throw new BadRequestException("PUT takes one statement and its id in the parameter statementId");
        }
        if (statement.containsKey("id") && !id.equals(statement.getString("id", ""))) {
            throw new NotAStatement("$.id", "differs from the parameter statementId", "2.4.1");
        }
        JsonObject identified =
                JSON.createObjectBuilder(statement).add("id", id).build();
        receive.receive(List.of(identified), client.keyName());
        return Response.noContent().build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String post(String body, @Context ContainerRequestContext request) {
        Client client = Asker.of(request).allowed(Client.WRITE);
        List<UUID> ids = receive.receive(statements(parse(body)), client.keyName());
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    @GET
    public String get(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Asker.of(request).allowed(Client.READ);
        Asked asked = new Asked(uri.getQueryParameters());
        Optional<UUID> one = asked.id("statementId");
        Optional<UUID> voided = asked.id("voidedStatementId");
        if (one.isPresent() || voided.isPresent()) {
            asked.nothingBeside("statementId", "voidedStatementId");
            return find.byId(one.or(() -> voided).orElseThrow(), voided.isPresent())
                    .orElseThrow(() -> new NotFoundException("No statement has that id"));
        }
        StatementQuery query = asked.query();
        StatementPage page = find.page(query);
        String more = page.more().map(place -> asked.more(uri, place)).orElse("");
        return "{\"statements\":[" + String.join(",", page.statements()) + "],\"more\":" + quoted(more) + "}";
    }

    private static String quoted(String text) {
        return JSON.createValue(text).toString();
    }

    private static JsonStructure parse(String body) {
        try {
            return JSON.createReader(new StringReader(body)).read();
        } catch (JsonException e) {
            throw new BadRequestException("The body is no JSON: " + e.getMessage(), e);
        }
    }

    private static List<JsonObject> statements(JsonStructure json) {
        if (json instanceof JsonObject one) {
            return List.of(one);
        }
        List<JsonObject> statements = new ArrayList<>();
        for (JsonValue value : (JsonArray) json) {
            if (!(value instanceof JsonObject statement)) {
                throw new NotAStatement("$[" + statements.size() + "]", "must be a statement", "2.4");
            }
            statements.add(statement);
        }
        return statements;
    }
}
