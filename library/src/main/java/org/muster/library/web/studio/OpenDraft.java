package org.muster.library.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PathParameters;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.EditedResource;
import org.muster.library.editing.LookAtDraft;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Standing.State;
import org.muster.library.web.Labels;

/** The resource whose pages of the studio are open: {@code /studio/library/{resource}…}. */
@Named("openDraft")
@RequestScoped
public class OpenDraft {

    @Inject
    PathParameters path;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    Labels labels;

    private EditedResource edited;

    @PostConstruct
    void load() {
        edited = lookAtDraft.look(ResourceId.parse(path.get("resource")));
    }

    public EditedResource getEdited() {
        return edited;
    }

    public String getAddress() {
        return "/studio/library/" + edited.resource().id();
    }

    public String getTitle() {
        return edited.resource().draft().content().words().title();
    }

    public String getKind() {
        return labels.of(edited.resource().kind());
    }

    public Mark getMark() {
        return labels.mark(edited.resource().standing().state());
    }

    public boolean isStudy() {
        return edited.resource().kind() == ResourceKind.STUDY;
    }

    public boolean isLink() {
        return edited.resource().kind() == ResourceKind.LINK;
    }

    public boolean isPublished() {
        return edited.resource().standing().state() == State.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return edited.resource().standing().state() == State.WITHDRAWN;
    }

    /** Whether it was ever shown to readers. */
    public boolean isKnown() {
        return edited.resource().standing().state() != State.DRAFT;
    }
}
