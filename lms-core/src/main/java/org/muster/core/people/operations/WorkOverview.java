package org.muster.core.people.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.backlog.BacklogCounts;
import org.muster.core.kernel.backlog.BacklogItem;
import org.muster.core.kernel.backlog.BacklogQuery;
import org.muster.core.people.api.Permission;

/** What waits in the background and what was given up. */
@ApplicationScoped
public class WorkOverview {

    public static final int MOST = 200;

    @Inject
    Permission permission;

    @Inject
    BacklogQuery backlog;

    public BacklogCounts counts() {
        permission.require(OperationsAct.VIEW_WORK);
        return backlog.counts();
    }

    /** The dead first; at most {@link #MOST}. */
    public List<BacklogItem> items() {
        permission.require(OperationsAct.VIEW_WORK);
        return backlog.first(MOST);
    }
}
