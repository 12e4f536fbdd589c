package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.courses.studio.editing.DraftHistory;

/** Whether there is something to undo and to do again. */
@Named("studioReach")
@RequestScoped
public class ReachBacking {

    @Inject
    OpenDraft open;

    @Inject
    DraftHistory history;

    private DraftHistory.Reach reach;

    @PostConstruct
    void load() {
        reach = history.reach(open.getEdited().draft().id());
    }

    public boolean isUndo() {
        return isOpen() && reach.undo();
    }

    public boolean isRedo() {
        return isOpen() && reach.redo();
    }

    private boolean isOpen() {
        return open.getEdited().draft().standing().isOpen();
    }
}
