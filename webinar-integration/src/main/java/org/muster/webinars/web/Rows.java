package org.muster.webinars.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.webinars.reading.Line;
import org.muster.webinars.webinar.Webinar;

/** Webinars as lines of lists and panels. */
@RequestScoped
class Rows {

    @Inject
    Labels labels;

    @Inject
    Texts texts;

    PanelItem of(Line line) {
        Webinar webinar = line.webinar();
        PanelItem item = PanelItem.of(
                        new Link(labels.title(webinar), Addresses.of(webinar.id())), labels.hours(webinar))
                .counting(facts(webinar))
                .on(labels.day(webinar));
        return item.marked(labels.mark(line));
    }

    /** The same of one that is over: nothing of places. */
    PanelItem past(Line line) {
        PanelItem item = of(line);
        return new PanelItem(item.heading(), item.text(), item.facts(), null, item.day(), null);
    }

    private String facts(Webinar webinar) {
        BigDecimal hours = webinar.terms().cpdHours();
        String speakers = webinar.wording().speakers();
        String cpd = hours.signum() == 0 ? "" : texts.of("webinars.cpd", hours);
        return Stream.of(speakers, cpd).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
