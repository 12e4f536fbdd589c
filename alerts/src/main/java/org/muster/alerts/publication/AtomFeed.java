package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Story;
import org.muster.alerts.message.Words;
import org.muster.alerts.settings.AlertsSettings;
import org.muster.core.web.api.Texts;

/** The newest alerts as a feed (RFC 4287): an entry for each, as it stands. */
@ApplicationScoped
class AtomFeed {

    private static final int MOST = 50;

    @Inject
    AlertsSettings settings;

    @Inject
    Texts texts;

    String of(List<Story> stories, Locale locale) {
        String self = settings.publicAddress("/alerts/feed.atom");
        return Xml.document("feed", "http://www.w3.org/2005/Atom", xml -> {
            xml.put("id", self);
            xml.put("title", texts.in(locale, "alerts.feed.title", settings.senderName()));
            xml.put("updated", time(updated(stories)));
            xml.mark("link", "rel", "self", "type", "application/atom+xml", "href", self);
            xml.mark("link", "rel", "alternate", "type", "text/html", "href", settings.publicAddress("/alerts"));
            xml.within("author", author -> author.put("name", settings.senderName()));
            for (Story story : stories.subList(0, Math.min(MOST, stories.size()))) {
                xml.within("entry", entry -> entry(entry, story, locale));
            }
        });
    }

    private void entry(Xml xml, Story story, Locale locale) throws XMLStreamException {
        Message newest = story.newest();
        Words words = newest.content().in(locale);
        String page = settings.publicAddress("/alerts/" + story.alert().id());
        xml.put("id", "urn:uuid:" + story.alert().id());
        xml.put("title", words.headline());
        xml.put("updated", time(newest.sentAt()));
        xml.put("published", time(story.since()));
        xml.mark("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.mark("link", "rel", "related", "type", "application/cap+xml", "href", page + ".cap.xml");
        xml.mark("category", "term", story.alert().kind().name().toLowerCase(Locale.ROOT));
        xml.put("summary", (words.what() + "\n" + words.steps()).strip());
    }

    private static Instant updated(List<Story> stories) {
        return stories.isEmpty() ? Instant.EPOCH : stories.get(0).newest().sentAt();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
