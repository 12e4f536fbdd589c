package org.muster.core.records.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.muster.core.records.client.Client;
import org.muster.core.records.document.DeleteDocument;
import org.muster.core.records.document.DocumentKey;
import org.muster.core.records.document.DocumentKind;
import org.muster.core.records.document.EmptyShelf;
import org.muster.core.records.document.FindDocuments;
import org.muster.core.records.document.MergeDocument;
import org.muster.core.records.document.PutDocument;
import org.muster.core.records.document.Shelf;
import org.muster.core.records.launch.LaunchLimits;

/**
 * Documents of any type, up to 5,000,000 bytes (Experience API 1.0.3, part three, 2.2 and 3.1; 2.0, 4.1.4): {@code PUT} stores one
 * (204), {@code POST} merges the top of JSON objects (204), {@code GET} one (200 with ETag and Last-Modified, 304) or the ids,
 * {@code DELETE} (204). Errors are problem+json: 400, 401, 403, 404, 409 when a document is to be replaced unseen, 412 when
 * {@code If-Match} or {@code If-None-Match} does not hold, 413.
 */
public abstract class DocumentResource {

    @Inject
    FindDocuments find;

    @Inject
    PutDocument put;

    @Inject
    MergeDocument merge;

    @Inject
    DeleteDocument delete;

    @Inject
    EmptyShelf empty;

    abstract DocumentKind kind();

    @GET
    public Response get(@Context ContainerRequestContext request) {
        DocumentAsked asked = asked(request);
        return asked.namesOne()
                ? DocumentAnswer.of(find.one(asked.key()), request.getRequest())
                : DocumentAnswer.of(find.on(asked.shelf(), asked.since()));
    }

    @PUT
    public Response put(InputStream body, @Context ContainerRequestContext request) {
        DocumentAsked asked = asked(request);
        DocumentKey key = asked.key();
        DocumentSent sent = new DocumentSent(request.getHeaders());
        put.put(key, sent.content(body), sent.condition(), asked.edition());
        return Response.noContent().build();
    }

    @POST
    public Response post(InputStream body, @Context ContainerRequestContext request) {
        DocumentKey key = asked(request).key();
        DocumentSent sent = new DocumentSent(request.getHeaders());
        merge.merge(key, sent.content(body), sent.condition());
        return Response.noContent().build();
    }

    @DELETE
    public Response delete(@Context ContainerRequestContext request) {
        DocumentAsked asked = asked(request);
        if (kind().isProfile() || asked.namesOne()) {
            delete.delete(asked.key(), new DocumentSent(request.getHeaders()).condition());
        } else {
            asked.withoutSince();
            empty.empty(asked.shelf());
        }
        return Response.noContent().build();
    }

    private DocumentAsked asked(ContainerRequestContext request) {
        Asker asker = Asker.of(request);
        asker.allowed(kind().isProfile() ? Client.PROFILE : Client.STATE);
        DocumentAsked asked = new DocumentAsked(
                kind(), asker.edition().orElseThrow(), request.getUriInfo().getQueryParameters());
        asker.launch().ifPresent(launch -> within(launch, asked.shelf(), asked.namesOne()));
        return asked;
    }

    /** Content reaches its learner's documents of its own activity, and none that everybody shares. */
    private void within(LaunchLimits launch, Shelf shelf, boolean one) {
        switch (kind()) {
            case STATE -> {
                String actor = shelf.agent().orElseThrow();
                String activity = shelf.activity().orElseThrow();
                if (one) {
                    launch.requireState(actor, shelf.registration(), activity);
                } else {
                    launch.requireStates(actor, shelf.registration(), activity);
                }
            }
            case AGENT_PROFILE -> launch.requireActor(shelf.agent().orElseThrow());
            case ACTIVITY_PROFILE -> launch.refuseShared();
        }
    }
}
