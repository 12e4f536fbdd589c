package org.muster.core.records.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.records.attachment.BadAttachment;
import org.muster.core.records.json.BadJson;
import org.muster.core.records.statement.NotAStatement;
import org.muster.core.web.api.Texts;

/** Every error of the store's address, told without a stack trace. */
@Provider
public class XapiErrors implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(XapiErrors.class.getName());

    @Inject
    Texts texts;

    @Override
    public Response toResponse(Exception error) {
        if (error instanceof NotAStatement || error instanceof BadJson || error instanceof BadAttachment) {
            return Problem.of(400, String.valueOf(error.getMessage()));
        }
        if (error instanceof Conflict conflict) {
            return Problem.of(
                    409,
                    "Statement " + conflict.arguments().get(0) + " is known and says something else (part three, 2.1)");
        }
        if (error instanceof Forbidden forbidden) {
            return Problem.of(
                    403,
                    texts.in(Locale.UK, forbidden.key(), forbidden.arguments().toArray()));
        }
        if (error instanceof WebApplicationException web) {
            return Problem.of(web.getResponse().getStatus(), String.valueOf(web.getMessage()));
        }
        LOG.log(Level.SEVERE, "the record store stumbled", error);
        return Problem.of(500, "Something went wrong here; nothing was kept");
    }
}
