package org.muster.library.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.Notices;
import org.muster.library.editing.PutBackResource;
import org.muster.library.editing.WithdrawResource;

/** {@code /studio/library/{resource}/withdraw}: takes it away from readers, or gives it back. */
@Named("libraryWithdraw")
@RequestScoped
public class WithdrawBacking {

    @Inject
    OpenDraft open;

    @Inject
    WithdrawResource withdrawResource;

    @Inject
    PutBackResource putBackResource;

    @Inject
    Notices notices;

    private String reason = "";

    public String withdraw() {
        withdrawResource.withdraw(open.getEdited().resource().id(), reason);
        notices.next("library.withdraw.done");
        return open.getAddress();
    }

    public String putBack() {
        putBackResource.putBack(open.getEdited().resource().id());
        notices.next("library.put-back.done");
        return open.getAddress();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
