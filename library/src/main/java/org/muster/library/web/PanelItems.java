package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.library.api.RelatedResources;
import org.muster.library.shelf.Line;
import org.muster.library.shelf.ShelfQuery;

/** Resources as lines of a panel. */
@ApplicationScoped
class PanelItems implements RelatedResources {

    private static final int MOST = 5;

    @Inject
    ShelfQuery query;

    @Inject
    Labels labels;

    @Override
    public List<PanelItem> of(String address) {
        return query.relatedTo(address, MOST).stream().map(this::item).toList();
    }

    static String text(Line line) {
        return line.label().isEmpty() ? line.summary() : line.label() + ". " + line.summary();
    }

    PanelItem item(Line line) {
        return PanelItem.of(new Link(line.title(), line.address()), text(line))
                .counting(labels.of(line.kind()))
                .marked(labels.mark(line.level()));
    }
}
