package org.muster.webinars.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Notices;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.scheduling.HandOverWebinar;
import org.muster.webinars.web.Addresses;

/** {@code /studio/webinars/{webinar}/host}: who runs it, and who is to. */
@Named("webinarHost")
@RequestScoped
public class HostBacking {

    @Inject
    OpenWebinarBacking open;

    @Inject
    HandOverWebinar handOverWebinar;

    @Inject
    Desk desk;

    @Inject
    Notices notices;

    private String email = "";

    /** Leads to all webinars: the one that was handed over may no longer be there for whoever did it. */
    public String handOver() {
        handOverWebinar.handOver(open.getWebinar().id(), email);
        notices.next("webinars.host.done");
        return Addresses.STUDIO;
    }

    public String getName() {
        return desk.hostOf(open.getWebinar()).orElse("–");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = Entered.text(email);
    }
}
