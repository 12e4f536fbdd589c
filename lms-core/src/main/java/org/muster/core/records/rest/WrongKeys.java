package org.muster.core.records.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.muster.core.people.api.Throttling;

/**
 * What is answered to credentials that nobody has. Whoever shows too many has to wait, by the address of the client; whoever
 * shows the right ones is never counted and never waits, also behind the same address.
 */
@ApplicationScoped
class WrongKeys {

    private static final String KEYS = "xapi-key";

    @Inject
    Throttling throttling;

    Response answer() {
        Duration pause = throttling.pause(KEYS);
        if (!pause.isZero()) {
            return Response.fromResponse(Problem.of(429, "Too many wrong keys came from this address"))
                    .header("Retry-After", pause.toSeconds() + 1)
                    .build();
        }
        throttling.missed(KEYS);
        return nobody();
    }

    static Response nobody() {
        return Response.fromResponse(Problem.of(401, "The key or its secret is not known"))
                .header("WWW-Authenticate", "Basic realm=\"Muster record store\"")
                .build();
    }
}
