package org.muster.core.records.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;
import org.muster.core.records.statement.Edition;

/** Who asks, and in which version of the Experience API (1.0.3, part three, 3.3 and 4.0; 2.0, 4.1.2). */
@Provider
public class XapiDoor implements ContainerRequestFilter, ContainerResponseFilter {

    static final String VERSION_HEADER = "X-Experience-API-Version";

    /** Told to whoever names no version: what came before the header was asked for. */
    private static final String BEFORE_VERSIONS = "0.95";

    private static final String ABOUT = "about";

    @Inject
    Clients clients;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(ABOUT)) {
            return;
        }
        Optional<Edition> edition =
                Optional.ofNullable(request.getHeaderString(VERSION_HEADER)).flatMap(Edition::of);
        if (edition.isEmpty()) {
            request.abortWith(Problem.of(400, "The header " + VERSION_HEADER + " must be 1.0.x or 2.0.x"));
            return;
        }
        Asker.of(request).speaks(edition.get());
        Optional<Client> client =
                Optional.ofNullable(request.getHeaderString("Authorization")).flatMap(clients::byCredentials);
        if (client.isPresent()) {
            Asker.of(request).is(client.get());
        } else {
            request.abortWith(Response.fromResponse(Problem.of(401, "The key or its secret is not known"))
                    .header("WWW-Authenticate", "Basic realm=\"Muster record store\"")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String version = Asker.of(request).edition().map(Edition::latest).orElseGet(() -> named(request));
        response.getHeaders().putSingle(VERSION_HEADER, version);
        Instant now = clock.instant();
        response.getHeaders().putSingle("X-Experience-API-Consistent-Through", now.toString());
        response.getHeaders().putSingle(HttpHeaders.DATE, Date.from(now));
    }

    private static String named(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(VERSION_HEADER))
                .flatMap(Edition::of)
                .map(Edition::latest)
                .orElse(BEFORE_VERSIONS);
    }
}
