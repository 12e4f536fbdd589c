package org.muster.webinars.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.Notices;
import org.muster.webinars.scheduling.CancelWebinar;

/** {@code /studio/webinars/{webinar}/cancel}. */
@Named("webinarCancel")
@RequestScoped
public class CancelBacking {

    @Inject
    OpenWebinarBacking open;

    @Inject
    CancelWebinar cancelWebinar;

    @Inject
    Notices notices;

    private String reason = "";

    public String cancel() {
        cancelWebinar.cancel(open.getWebinar().id(), reason);
        notices.next("webinars.studio.cancelled");
        return open.getHome();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
