package org.muster.core.records.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.muster.core.records.document.DocumentRefused;
import org.muster.core.records.document.DocumentRefused.Reason;

/** Why a document was not taken, as the status that the Experience API gives it. */
@Provider
public class DocumentErrors implements ExceptionMapper<DocumentRefused> {

    private static final Map<Reason, Response.Status> STATUS = Map.of(
            Reason.WRONG, Response.Status.BAD_REQUEST,
            Reason.UNSEEN, Response.Status.CONFLICT,
            Reason.CHANGED, Response.Status.PRECONDITION_FAILED,
            Reason.LARGE, Response.Status.REQUEST_ENTITY_TOO_LARGE);

    @Override
    public Response toResponse(DocumentRefused refused) {
        Response.Status status = STATUS.getOrDefault(refused.reason(), Response.Status.BAD_REQUEST);
        return Problem.of(status.getStatusCode(), String.valueOf(refused.getMessage()));
    }
}
