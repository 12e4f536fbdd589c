package org.muster.core.records.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.DatabaseRefused;
import org.muster.core.records.client.Client;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.store.FindStatements;
import org.muster.core.records.store.ReceiveStatements;
import org.muster.core.records.store.StatementPage;
import org.muster.core.records.store.StoredStatement;

/**
 * Statements (1.0.3, part three, 2.1; 2.0, 4.1.6.1): {@code PUT} one with an id (204), {@code POST} one or a batch (200 with
 * the ids), {@code GET} one or a page. Errors are problem+json: 400 with place and clause, 401, 403, 404, 409, 413.
 */
@Path("statements")
public class StatementsResource {

    private static final String ID = "statementId";
    private static final String VOIDED_ID = "voidedStatementId";

    /** How often a batch is tried that gave way to another. */
    private static final int TRIES = 3;

    @Inject
    ReceiveStatements receive;

    @Inject
    FindStatements find;

    @Inject
    StatementsAnswer answer;

    @PUT
    public Response put(
            InputStream body,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request)
            throws IOException {
        Client client = Asker.of(request).allowed(Client.WRITE);
        Asked asked = new Asked(uri.getQueryParameters(), edition(request));
        asked.nothingBut(ID);
        UUID id = asked.id(ID).orElseThrow(() -> new BadRequestException("PUT needs the parameter statementId"));
        Came came = came(body, headers, request);
        if (came.statements().size() != 1) {
            throw new BadRequestException("PUT takes one statement");
        }
        Incoming statement = came.statements().get(0);
        if (statement.id() != null && !id.equals(statement.id())) {
            throw new BadRequestException("$.id: differs from the parameter statementId (part three, 2.1.1)");
        }
        received(new Came(List.of(statement.withId(id)), came.files()), client);
        return Response.noContent().build();
    }

    @POST
    public Response post(
            InputStream body,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context ContainerRequestContext request)
            throws IOException {
        Client client = Asker.of(request).allowed(Client.WRITE);
        new Asked(uri.getQueryParameters(), edition(request)).nothingBut();
        Came came = came(body, headers, request);
        Set<UUID> ids = new HashSet<>();
        for (Incoming statement : came.statements()) {
            if (statement.id() != null && !ids.add(statement.id())) {
                throw new BadRequestException(
                        "$.id: " + statement.id() + " stands twice in one batch (part three, 2.1.2)");
            }
        }
        String json =
                received(came, client).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers, @Context ContainerRequestContext request) {
        Optional<String> only = Asker.of(request).mayRead();
        Asked asked = new Asked(uri.getQueryParameters(), edition(request));
        Format format = asked.format(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Optional<UUID> one = asked.id(ID);
        Optional<UUID> voided = asked.id(VOIDED_ID);
        if (one.isPresent() || voided.isPresent()) {
            asked.nothingBut(one.isPresent() ? ID : VOIDED_ID, "format", "attachments");
            StoredStatement statement = find.byId(one.or(() -> voided).orElseThrow(), voided.isPresent(), only)
                    .orElseThrow(() -> new NotFoundException("No statement has that id"));
            return answer.one(statement, format, asked.attachments());
        }
        StatementPage page = find.page(asked.query(only));
        String more = page.more().map(place -> asked.more(uri, place)).orElse("");
        return answer.page(page.statements(), more, format, asked.attachments());
    }

    private List<UUID> received(Came came, Client client) {
        client.launch()
                .ifPresent(launch -> came.statements()
                        .forEach(statement -> launch.requireStatement(
                                statement.actor(),
                                Optional.ofNullable(statement.registration()),
                                Optional.ofNullable(statement.object()))));
        for (int tries = 1; ; tries++) {
            try {
                return receive.receive(came.statements(), came.files(), client.keyName());
            } catch (DatabaseRefused refused) {
                if (tries == TRIES || !refused.gaveWay()) {
                    throw refused;
                }
            }
        }
    }

    private static Came came(InputStream body, HttpHeaders headers, ContainerRequestContext request)
            throws IOException {
        return Came.read(
                body, headers.getMediaType(), headers.getHeaderString(HttpHeaders.CONTENT_TYPE), edition(request));
    }

    private static Edition edition(ContainerRequestContext request) {
        return Asker.of(request).edition().orElseThrow();
    }
}
