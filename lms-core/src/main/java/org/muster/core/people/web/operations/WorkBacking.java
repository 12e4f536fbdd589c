package org.muster.core.people.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.kernel.backlog.BacklogCounts;
import org.muster.core.kernel.backlog.BacklogItem;
import org.muster.core.people.operations.OperationsAct;
import org.muster.core.people.operations.WorkOverview;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/work}. */
@Named("backgroundWork")
@RequestScoped
public class WorkBacking {

    @Inject
    WorkOverview overview;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    private BacklogCounts counts;
    private List<BacklogItem> items;

    @PostConstruct
    void look() {
        counts = overview.counts();
        items = overview.items();
    }

    public List<BacklogItem> getItems() {
        return items;
    }

    /** How many there are, and when not all of them are shown, how many are. */
    public String getLead() {
        String all = texts.of("people.work.count", counts.waiting(), counts.dead(), counts.workPlanned());
        return counts.waiting() + counts.dead() > items.size()
                ? all + " " + texts.of("people.work.first", items.size())
                : all;
    }

    public Mark mark(BacklogItem item) {
        return item.dead()
                ? Mark.bad("octagon-alert", texts.of("people.work.dead"))
                : Mark.info("hourglass", texts.of("people.work.waiting"));
    }

    public boolean isMayRetry() {
        return person.may(OperationsAct.RETRY_WORK);
    }
}
