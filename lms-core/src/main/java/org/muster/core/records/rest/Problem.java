package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.ws.rs.core.Response;

/** An error as problem+json (RFC 9457). */
final class Problem {

    private Problem() {}

    static Response of(int status, String detail) {
        Response.StatusType type = Response.Status.fromStatusCode(status);
        String body = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", type == null ? "Refused" : type.getReasonPhrase())
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
        return Response.status(status)
                .type("application/problem+json")
                .entity(body)
                .build();
    }
}
