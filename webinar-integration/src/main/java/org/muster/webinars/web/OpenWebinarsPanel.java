package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.FrontPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.webinars.reading.WebinarsQuery;

/** The front page’s next webinars, of those that are open to anyone. */
@ApplicationScoped
class OpenWebinarsPanel implements FrontPanel {

    private static final int AT_A_GLANCE = 3;

    @Inject
    WebinarsQuery query;

    @Inject
    Rows rows;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Optional<Panel> panel() {
        List<PanelItem> items = query.open(AT_A_GLANCE).stream().map(rows::of).toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(texts.of("webinars.panel.open"), items)
                        .leadingTo(new Link(texts.of("webinars.panel.all"), Addresses.WEBINARS)));
    }
}
