package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Kind;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.PublicFrame;
import org.muster.core.web.api.Texts;

/** Sentences, times and marks as HTML. */
@ApplicationScoped
class Phrases {

    /** Nobody in particular reads: times are those of the country. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    PublicFrame frame;

    String say(Locale locale, String key, Object... arguments) {
        return Html.text(texts.in(locale, key, arguments));
    }

    String time(Locale locale, Instant at) {
        return "<time datetime=\"" + at + "\">" + Html.text(moments.at(at, ZONE, locale)) + "</time>";
    }

    String icon(String name) {
        return frame.icon(name);
    }

    String badge(String style, String icon, String words) {
        return "<span class=\"badge " + style + "\">" + icon(icon) + words + "</span>";
    }

    String kind(Locale locale, Kind kind) {
        return say(locale, "alerts.kind." + kind);
    }

    /** Which language the words are in, when it is not the page's. */
    static String language(Content content, Locale locale) {
        return content.isIn(locale) ? "" : " lang=\"en-GB\"";
    }
}
