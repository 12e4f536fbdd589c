package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.web.api.FrontPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.library.shelf.Line;
import org.muster.library.shelf.ShelfQuery;

/** The front page's newest resources, of those that are open to anyone. */
@ApplicationScoped
class OpenLibraryPanel implements FrontPanel {

    private static final int AT_A_GLANCE = 4;

    @Inject
    ShelfQuery query;

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Panel> panel() {
        List<PanelItem> items = query.newest(AccessLevel.OPEN, AT_A_GLANCE).stream()
                .map(this::item)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(texts.of("library.nav"), items)
                        .leadingTo(new Link(texts.of("library.panel.all"), "/library")));
    }

    private PanelItem item(Line line) {
        return PanelItem.of(new Link(line.title(), line.address()), PanelItems.text(line))
                .counting(labels.of(line.kind()))
                .offering(new Link(texts.of("library.panel.read"), line.address()));
    }
}
