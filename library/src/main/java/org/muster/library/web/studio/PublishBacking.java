package org.muster.library.web.studio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.muster.core.web.api.Notices;
import org.muster.library.editing.Change;
import org.muster.library.editing.PublishResource;
import org.muster.library.resource.Resource;

/** {@code /studio/library/{resource}/publish}: the draft as readers would see it, and what is said of the change. */
@Named("libraryPublish")
@RequestScoped
public class PublishBacking {

    @Inject
    OpenDraft open;

    @Inject
    PublishResource publishResource;

    @Inject
    HttpServletRequest request;

    @Inject
    Notices notices;

    private String note = "";
    private boolean small;

    public String publish() {
        Resource resource = open.getEdited().resource();
        publishResource.publish(resource.id(), getSeen(), new Change(note, small));
        notices.next("library.publish.done");
        return resource.address();
    }

    /** The draft that was seen by whoever publishes. */
    public long getSeen() {
        return Optional.ofNullable(request.getParameter("seen"))
                .filter(sent -> sent.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseGet(() -> open.getEdited().resource().draft().version());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isSmall() {
        return small;
    }

    public void setSmall(boolean small) {
        this.small = small;
    }
}
