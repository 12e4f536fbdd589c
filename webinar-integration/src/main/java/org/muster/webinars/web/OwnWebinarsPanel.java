package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;
import org.muster.webinars.access.WebinarsAct;
import org.muster.webinars.reading.Line;
import org.muster.webinars.reading.Show;
import org.muster.webinars.reading.WebinarsQuery;
import org.muster.webinars.scheduling.StudioQuery;

/** Somebody’s next webinars, with the way in when a room is open; for hosts also what waits to be confirmed. */
@ApplicationScoped
class OwnWebinarsPanel implements DashboardPanel {

    private static final int AT_A_GLANCE = 4;

    @Inject
    WebinarsQuery query;

    @Inject
    StudioQuery studio;

    @Inject
    Rows rows;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(WebinarsAct.TAKE_PART)) {
            return Optional.empty();
        }
        Stream<PanelItem> own = query.first(Show.MINE, AT_A_GLANCE).stream().map(this::item);
        List<PanelItem> items = Stream.concat(toConfirm(person), own).toList();
        return Optional.of(Panel.of(texts.of("webinars.panel.own"), items)
                .leadingTo(new Link(texts.of("webinars.panel.all"), Addresses.WEBINARS))
                .whenEmpty(texts.of("webinars.panel.none")));
    }

    private PanelItem item(Line line) {
        PanelItem item = rows.of(line);
        boolean open = line.hasPlace() && line.webinar().schedule().isRoomOpen(clock.instant());
        return open
                ? item.offering(new Link(
                        texts.of("webinars.join"), Addresses.of(line.webinar().id()) + "/join"))
                : item;
    }

    private Stream<PanelItem> toConfirm(SignedInPerson person) {
        long waiting = person.may(WebinarsAct.RUN) ? studio.toConfirm() : 0;
        return waiting == 0
                ? Stream.empty()
                : Stream.of(PanelItem.of(
                                new Link(texts.of("webinars.studio.title"), Addresses.STUDIO + "?show=confirm"), "")
                        .marked(Mark.warn("clock", texts.of("webinars.studio.waiting", waiting))));
    }
}
