package org.muster.core.web.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Refusal;
import org.muster.core.web.api.Statuses;
import org.muster.core.web.api.Texts;

/**
 * A rule broken by an action is told on the page, beside the form that is still filled in; any other refusal becomes the
 * page for its status. Everything else is an accident and goes on to the error page.
 */
public class RefusalsInPages extends ExceptionHandlerFactory {

    public RefusalsInPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExceptionHandlerWrapper(getWrapped().getExceptionHandler()) {
            @Override
            public void handle() {
                Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                while (events.hasNext()) {
                    ExceptionQueuedEvent event = events.next();
                    Refusal refusal = refusalIn(event.getContext().getException());
                    if (refusal != null) {
                        events.remove();
                        answer(
                                event.getContext().getContext(),
                                event.getContext().getPhaseId(),
                                refusal);
                    }
                }
                getWrapped().handle();
            }
        };
    }

    private static void answer(FacesContext faces, @Nullable PhaseId phase, Refusal refusal) {
        int status = Statuses.of(refusal);
        boolean onThePage = PhaseId.INVOKE_APPLICATION.equals(phase) && status != 404 && status != 403;
        if (onThePage) {
            String sentence = CDI.current()
                    .select(Texts.class)
                    .get()
                    .of(refusal.key(), refusal.arguments().toArray());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            faces.renderResponse();
        } else {
            send(faces, status);
        }
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static @Nullable Refusal refusalIn(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
