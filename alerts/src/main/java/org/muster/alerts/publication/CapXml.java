package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.muster.alerts.message.Category;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Story;
import org.muster.alerts.message.Words;
import org.muster.alerts.settings.AlertsSettings;
import org.muster.core.web.api.Texts;

/** The newest message of an alert for programs: the Common Alerting Protocol 1.2 (OASIS, 1 July 2010), section 3. */
@ApplicationScoped
class CapXml {

    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /** UTC is written {@code -00:00}, never {@code Z} (3.3.2). */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'-00:00'").withZone(ZoneOffset.UTC);

    @Inject
    AlertsSettings settings;

    @Inject
    Texts texts;

    String of(Story story) {
        Message message = story.newest();
        return Xml.document("alert", NAMESPACE, xml -> {
            xml.put("identifier", message.id().toString());
            xml.put("sender", settings.sender());
            xml.put("sent", time(message.sentAt()));
            xml.put("status", word(story.alert().status()));
            xml.put("msgType", type(message.type()));
            xml.put("scope", "Public");
            xml.putIfAny("references", references(story));
            info(xml, story, Locale.UK);
            if (!message.content().welsh().isBlank()) {
                info(xml, story, PublicFiles.WELSH);
            }
        });
    }

    private void info(Xml xml, Story story, Locale locale) throws XMLStreamException {
        Content content = story.newest().content();
        Words words = content.in(locale);
        xml.within("info", info -> {
            info.put("language", locale.toLanguageTag());
            info.put("category", content.category() == Category.CBRNE ? "CBRNE" : word(content.category()));
            info.put("event", texts.in(locale, "alerts.kind." + story.alert().kind()));
            info.put("responseType", response(content));
            info.put("urgency", word(content.gravity().urgency()));
            info.put("severity", word(content.gravity().severity()));
            info.put("certainty", word(content.gravity().certainty()));
            info.put("expires", time(content.situation().expiresAt()));
            info.put("senderName", settings.senderName());
            info.put("headline", words.headline());
            info.putIfAny("description", words.what());
            info.put("instruction", String.join("\n", words.getList()));
            info.put("web", settings.publicAddress("/alerts/" + story.alert().id()));
            info.within("area", area -> area.put("areaDesc", content.situation().area()));
        });
    }

    private String references(Story story) {
        List<Message> earlier = story.messages().subList(1, story.messages().size());
        return earlier.stream()
                .map(message -> settings.sender() + "," + message.id() + "," + time(message.sentAt()))
                .collect(Collectors.joining(" "));
    }

    private static String response(Content content) {
        return switch (content.situation().order()) {
            case LOCK_DOWN -> "Shelter";
            case REOPEN -> "AllClear";
            case NONE -> "Monitor";
        };
    }

    private static String type(MessageType type) {
        return type == MessageType.END ? "Cancel" : word(type);
    }

    private static String word(Enum<?> value) {
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
