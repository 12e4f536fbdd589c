package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.library.shelf.ShelfQuery;

/** The newest of the library that the person may open, on their dashboard. */
@ApplicationScoped
class NewForYouPanel implements DashboardPanel {

    private static final int AT_A_GLANCE = 3;

    @Inject
    ShelfQuery query;

    @Inject
    AccessLevels levels;

    @Inject
    PanelItems items;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        List<PanelItem> newest = query.newest(levels.current(), AT_A_GLANCE).stream()
                .map(items::item)
                .toList();
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(texts.of("library.panel.new"), newest)
                        .leadingTo(new Link(texts.of("library.panel.all"), "/library")));
    }
}
