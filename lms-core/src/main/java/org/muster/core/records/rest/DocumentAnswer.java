package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Date;
import java.util.Optional;
import org.muster.core.records.document.Document;
import org.muster.core.records.document.DocumentList;

/** Documents and their ids as answers. */
final class DocumentAnswer {

    private DocumentAnswer() {}

    /** 304 without content when the sender has it already. */
    static Response of(Optional<Document> found, Request request) {
        Document document = found.orElseThrow(() -> new NotFoundException("There is no such document"));
        EntityTag etag = new EntityTag(document.etag());
        Date changed = Date.from(document.updatedAt());
        return Optional.ofNullable(request.evaluatePreconditions(etag))
                .orElseGet(() -> whole(document))
                .tag(etag)
                .lastModified(changed)
                .build();
    }

    static Response of(DocumentList list) {
        return TaggedJson.of(JSON.createArrayBuilder(list.ids()).build().toString())
                .lastModified(list.newest().map(Date::from).orElse(null))
                .build();
    }

    /** It is for programs: a browser that is led here saves it and shows nothing. */
    private static ResponseBuilder whole(Document document) {
        return Response.ok(document.content().bytes())
                .header("Content-Type", document.content().type())
                .header("Content-Disposition", "attachment");
    }
}
