package org.muster.core.records.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Optional;
import org.muster.core.records.client.Client;
import org.muster.core.records.client.Clients;

/** Who asks, and in which version of the Experience API (part three, 3.3 and 4.0). */
@Provider
public class XapiDoor implements ContainerRequestFilter, ContainerResponseFilter {

    static final String VERSION_HEADER = "X-Experience-API-Version";
    static final String CLIENT = "muster.client";
    private static final String VERSION = "1.0.3";

    @Inject
    Clients clients;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        String version = request.getHeaderString(VERSION_HEADER);
        if (version == null || !version.matches("1\\.0(\\.\\d+)?")) {
            request.abortWith(
                    Problem.of(400, "The header " + VERSION_HEADER + " must be 1.0 or 1.0.x (part three, 3.3)"));
            return;
        }
        Optional<Client> client =
                Optional.ofNullable(request.getHeaderString("Authorization")).flatMap(clients::byCredentials);
        if (client.isPresent()) {
            request.setProperty(CLIENT, client.get());
        } else {
            Response refusal = Problem.of(401, "The key or its secret is not known");
            request.abortWith(Response.fromResponse(refusal)
                    .header("WWW-Authenticate", "Basic realm=\"Muster record store\"")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(VERSION_HEADER, VERSION);
        response.getHeaders()
                .putSingle(
                        "X-Experience-API-Consistent-Through", clock.instant().toString());
    }
}
