package org.muster.core.people.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.backlog.BacklogCounts;
import org.muster.core.people.operations.OperationsAct;
import org.muster.core.people.operations.WorkOverview;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The administration's way to background work; it shows when some was given up. */
@ApplicationScoped
class WorkPanel implements AdminPanel {

    @Inject
    WorkOverview overview;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Link> tab(SignedInPerson person) {
        return person.may(OperationsAct.VIEW_WORK) ? Optional.of(link()) : Optional.empty();
    }

    @Override
    public PanelItem item(SignedInPerson person) {
        BacklogCounts counts = overview.counts();
        PanelItem item = PanelItem.of(link(), texts.of("people.work.lead"));
        return counts.dead() == 0
                ? item
                : item.marked(Mark.bad("octagon-alert", texts.of("people.work.dead.count", counts.dead())));
    }

    private Link link() {
        return new Link(texts.of("people.work.title"), OperationsRoutes.WORK);
    }
}
