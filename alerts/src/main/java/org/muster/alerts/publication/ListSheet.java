package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Kind;
import org.muster.alerts.message.Story;
import org.muster.core.web.api.Paging;

/** {@code /alerts}: what is in force and what was, a page at a time, all or of one kind. */
@ApplicationScoped
class ListSheet {

    @Inject
    Phrases phrases;

    @Inject
    AlertSheet alertSheet;

    /** The alerts of one page. */
    record Part(List<Story> stories, String filter, Paging paging) {}

    String main(Part part, Locale locale, Instant now) {
        List<Story> current =
                part.stories().stream().filter(story -> story.isCurrentAt(now)).toList();
        List<Story> past =
                part.stories().stream().filter(story -> !story.isCurrentAt(now)).toList();
        return "<div class=\"wrap\"><div class=\"pagehead\"><h1>" + phrases.say(locale, "alerts.nav")
                + "</h1><p class=\"lead\">" + phrases.say(locale, "alerts.public.lead") + "</p></div>"
                + "<p class=\"row\"><a class=\"btn second\" href=\"/threat-level\">"
                + phrases.say(locale, "alerts.level.title")
                + "</a><a class=\"btn third\" href=\"/alerts/mine\">" + phrases.say(locale, "alerts.mine.title")
                + "</a><a class=\"btn third\" href=\"/alerts/feed.atom\">" + phrases.say(locale, "alerts.public.feed")
                + "</a></p>" + filters(part.filter(), locale)
                + section("current", current, locale, now) + section("past", past, locale, now) + pages(part, locale)
                + "</div>";
    }

    private String filters(String filter, Locale locale) {
        StringBuilder tabs = new StringBuilder(tab("", filter, phrases.say(locale, "alerts.public.every")));
        for (Kind kind : Kind.values()) {
            String query = "kind=" + kind.name().toLowerCase(Locale.ROOT);
            tabs.append(tab(query, filter, phrases.kind(locale, kind)));
        }
        return "<nav class=\"tabs section\" aria-label=\"" + phrases.say(locale, "alerts.public.filter") + "\">" + tabs
                + "</nav>";
    }

    private static String tab(String query, String filter, String label) {
        return "<a href=\"/alerts" + (query.isEmpty() ? "" : "?" + query) + "\""
                + (query.equals(filter) ? " aria-current=\"true\"" : "") + ">" + label + "</a>";
    }

    private String section(String which, List<Story> stories, Locale locale, Instant now) {
        String lines = stories.stream().map(story -> line(story, locale, now)).collect(Collectors.joining());
        String none = "<p class=\"muted\">" + phrases.say(locale, "alerts.public." + which + ".none") + "</p>";
        return "<section class=\"section\" aria-labelledby=\"h-" + which + "\"><h2 id=\"h-" + which
                + "\" class=\"section-head\">" + phrases.say(locale, "alerts.public." + which) + "</h2>"
                + (stories.isEmpty() ? none : "<ul class=\"list\">" + lines + "</ul>") + "</section>";
    }

    private String line(Story story, Locale locale, Instant now) {
        Content content = story.newest().content();
        return "<li><div class=\"row apart\"><h3" + Phrases.language(content, locale) + "><a href=\"/alerts/"
                + story.alert().id() + "\">" + Html.text(content.in(locale).headline()) + "</a></h3>"
                + alertSheet.standing(story, locale, now) + "</div><p class=\"muted small\">"
                + Html.text(content.situation().area()) + " · "
                + phrases.time(locale, story.newest().sentAt()) + "</p></li>";
    }

    private String pages(Part part, Locale locale) {
        if (part.paging().getCount() == 1) {
            return "";
        }
        String numbers = LongStream.rangeClosed(1, part.paging().getCount())
                .mapToObj(number -> "<li><a href=\"/alerts?"
                        + Html.text(DrawPages.query(part.filter(), number)) + "\""
                        + (number == part.paging().page() ? " aria-current=\"page\"" : "") + " aria-label=\""
                        + phrases.say(locale, "web.pages.page", number) + "\">" + number + "</a></li>")
                .collect(Collectors.joining());
        return "<nav aria-label=\"" + phrases.say(locale, "alerts.public.pages") + "\"><ul class=\"pages\">" + numbers
                + "</ul></nav>";
    }
}
