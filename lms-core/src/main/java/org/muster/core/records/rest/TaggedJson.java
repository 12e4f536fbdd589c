package org.muster.core.records.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import org.muster.core.records.document.Etag;

/** JSON with the entity tag that each answer to {@code GET} bears (1.0.3, part three, 3.1). */
final class TaggedJson {

    private TaggedJson() {}

    static ResponseBuilder of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes, MediaType.APPLICATION_JSON).tag(new EntityTag(Etag.of(bytes)));
    }
}
