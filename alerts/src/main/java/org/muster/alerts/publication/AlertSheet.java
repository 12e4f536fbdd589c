package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.Story;
import org.muster.alerts.message.Words;
import org.muster.alerts.settings.AlertsSettings;

/** {@code /alerts/{alert}}: what to do first, then what was said before. */
@ApplicationScoped
class AlertSheet {

    @Inject
    Phrases phrases;

    @Inject
    AlertsSettings settings;

    String main(Story story, Locale locale, Instant now) {
        boolean pressing = story.isCurrentAt(now) && story.alert().kind().isPressing();
        return (pressing ? order(story, locale) : "")
                + "<div class=\"wrap\">"
                + (pressing ? "" : head(story, locale, now))
                + "<div class=\"split section\"><div>" + steps(story, locale) + "</div>"
                + aside(story, locale, now) + "</div>" + foot(story, locale) + "</div>";
    }

    private String order(Story story, Locale locale) {
        Content content = story.newest().content();
        return "<section class=\"order\" aria-labelledby=\"h\"><div class=\"wrap\"><p class=\"state\"><span>"
                + phrases.icon("siren") + " " + phrases.say(locale, "alerts.public.active") + "</span><span>"
                + phrases.icon("map-pin") + " " + Html.text(content.situation().area()) + "</span></p><h1 id=\"h\""
                + Phrases.language(content, locale) + ">"
                + Html.text(words(content, locale).headline())
                + "</h1><p class=\"lead\"" + Phrases.language(content, locale) + ">"
                + Html.text(words(content, locale).what()) + "</p><p class=\"state\">" + times(story, locale)
                + "</p></div></section>";
    }

    private String head(Story story, Locale locale, Instant now) {
        Content content = story.newest().content();
        return "<div class=\"pagehead\"><p>" + standing(story, locale, now) + "</p><h1"
                + Phrases.language(content, locale) + ">"
                + Html.text(words(content, locale).headline())
                + "</h1><p class=\"lead\"" + Phrases.language(content, locale) + ">"
                + Html.text(words(content, locale).what()) + "</p><p class=\"muted\">" + phrases.icon("map-pin") + " "
                + Html.text(content.situation().area()) + " · " + times(story, locale) + "</p></div>";
    }

    String standing(Story story, Locale locale, Instant now) {
        String kind = phrases.kind(locale, story.alert().kind());
        if (story.newest().type() == MessageType.END) {
            return phrases.badge("ok", "circle-check", kind + " · " + phrases.say(locale, "alerts.public.ended"));
        }
        return story.isCurrentAt(now)
                ? phrases.badge(
                        story.alert().kind().isPressing() ? "bad" : "info",
                        story.alert().kind().isPressing() ? "siren" : "info",
                        kind + " · " + phrases.say(locale, "alerts.public.in-force"))
                : phrases.badge("none", "clock", kind + " · " + phrases.say(locale, "alerts.public.expired"));
    }

    private String times(Story story, Locale locale) {
        String since = "<span>" + phrases.say(locale, "alerts.public.since") + " " + phrases.time(locale, story.since())
                + "</span>";
        return story.messages().size() == 1
                ? since
                : since + " · <span>" + phrases.say(locale, "alerts.public.updated") + " "
                        + phrases.time(locale, story.newest().sentAt()) + "</span>";
    }

    private String steps(Story story, Locale locale) {
        Content content = story.newest().content();
        Words words = words(content, locale);
        boolean locked = content.situation().order() == Order.LOCK_DOWN;
        String list = words.getList().stream()
                .map(step -> "<li>" + phrases.icon(locked ? "lock" : "arrow-right") + "<div><b>" + Html.text(step)
                        + "</b></div></li>")
                .collect(Collectors.joining());
        String next = words.nextUpdate().isEmpty()
                ? ""
                : "<p class=\"section\">" + phrases.say(locale, "alerts.public.next") + " "
                        + Html.text(words.nextUpdate()) + "</p>";
        String only = content.isIn(locale)
                ? ""
                : "<p class=\"small muted\">" + phrases.say(locale, "alerts.public.english-only") + "</p>";
        return "<section aria-labelledby=\"h-do\"><h2 id=\"h-do\" class=\"section-head\">"
                + phrases.say(locale, "alerts.public.do") + "</h2><ol class=\"dos\""
                + Phrases.language(content, locale) + ">" + list + "</ol>" + next + only + "</section>";
    }

    private String aside(Story story, Locale locale, Instant now) {
        String path = "/alerts/" + story.alert().id();
        String log =
                story.messages().stream().map(message -> entry(message, locale)).collect(Collectors.joining());
        return "<aside aria-label=\"" + phrases.say(locale, "alerts.public.aside") + "\"><p class=\"row\">"
                + "<a class=\"btn second\" href=\"" + path + "\">" + phrases.icon("refresh-cw")
                + phrases.say(locale, "alerts.public.again") + "</a><a class=\"btn third\" href=\"" + path
                + "/read\">" + phrases.icon("check") + phrases.say(locale, "alerts.public.confirm") + "</a></p>"
                + "<h2 class=\"section section-head\" id=\"h-up\">" + phrases.say(locale, "alerts.public.updates")
                + "</h2><ol class=\"log" + (story.isCurrentAt(now) ? " live" : "")
                + "\" aria-labelledby=\"h-up\">" + log + "</ol></aside>";
    }

    private String entry(Message message, Locale locale) {
        Words words = words(message.content(), locale);
        return "<li>" + phrases.time(locale, message.sentAt()) + "<div"
                + Phrases.language(message.content(), locale) + "><p>" + Html.text(words.headline()) + "</p>"
                + "<div class=\"small muted\">" + Html.paragraph(words.what()) + "</div></div></li>";
    }

    private String foot(Story story, Locale locale) {
        String path = "/alerts/" + story.alert().id();
        return "<p class=\"section small muted\">"
                + phrases.say(locale, "alerts.public.issued", settings.senderName())
                + " <a href=\"" + path
                + ".cap.xml\">CAP</a> · <a href=\"/alerts/feed.atom\">Atom</a> · <a href=\"/alerts\">"
                + phrases.say(locale, "alerts.public.all") + "</a></p>";
    }

    private static Words words(Content content, Locale locale) {
        return content.in(locale);
    }
}
