package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.message.Story;
import org.muster.alerts.publication.Board;
import org.muster.core.web.api.FrontPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;

/** The alerts in force, on the front page; from memory. */
@ApplicationScoped
class CurrentPanel implements FrontPanel {

    private static final int MOST = 3;

    @Inject
    Board board;

    @Inject
    AlertMarks marks;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Panel> panel() {
        List<PanelItem> items =
                board.current().stream().limit(MOST).map(this::item).toList();
        Panel panel = Panel.of(texts.of("alerts.panel.front"), items)
                .leadingTo(new Link(texts.of("alerts.public.all"), "/alerts"));
        return items.isEmpty() ? Optional.empty() : Optional.of(panel);
    }

    private PanelItem item(Story story) {
        return marks.item(story.newest(), "/alerts/" + story.alert().id());
    }
}
