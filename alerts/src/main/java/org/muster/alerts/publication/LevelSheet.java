package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.LevelScope;

/** {@code /threat-level}: what holds now, who says so, and what held before. */
@ApplicationScoped
class LevelSheet {

    @Inject
    Phrases phrases;

    String main(List<LevelEntry> entries, Locale locale, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Phrases.ZONE);
        StringBuilder parts = new StringBuilder();
        for (LevelScope scope : LevelScope.values()) {
            List<LevelEntry> some = entries.stream()
                    .filter(entry -> entry.fact().scope() == scope)
                    .toList();
            parts.append(scope(scope, some, locale, today));
        }
        return "<div class=\"wrap\"><div class=\"pagehead\"><h1>" + phrases.say(locale, "alerts.level.title")
                + "</h1><p class=\"lead\">" + phrases.say(locale, "alerts.level.lead") + "</p></div>" + parts
                + "<p class=\"section\"><a href=\"/alerts\">" + phrases.say(locale, "alerts.public.all")
                + "</a></p></div>";
    }

    private String scope(LevelScope scope, List<LevelEntry> entries, Locale locale, LocalDate today) {
        Optional<LevelEntry> holds = entries.stream()
                .filter(entry -> !entry.fact().from().isAfter(today))
                .findFirst();
        String now = holds.map(entry -> now(entry.fact(), locale))
                .orElseGet(() -> "<p class=\"muted\">" + phrases.say(locale, "alerts.level.none") + "</p>");
        String history = entries.isEmpty() ? "" : history(scope, entries, locale);
        return "<section class=\"section stack\" aria-labelledby=\"h-" + scope + "\"><h2 id=\"h-" + scope + "\">"
                + phrases.say(locale, "alerts.level.scope." + scope) + "</h2>" + now + history + "</section>";
    }

    private String now(LevelEntry.Fact fact, Locale locale) {
        return "<p><span class=\"count\">" + phrases.say(locale, "alerts.level." + fact.level())
                + "</span></p><p>" + phrases.say(locale, "alerts.level.means." + fact.level())
                + "</p><p class=\"muted\">" + phrases.say(locale, "alerts.level.since") + " " + day(fact, locale)
                + " · " + phrases.say(locale, "alerts.level.source") + ": " + Html.text(fact.source()) + "</p>";
    }

    private String history(LevelScope scope, List<LevelEntry> entries, Locale locale) {
        String rows = entries.stream()
                .map(LevelEntry::fact)
                .map(fact -> "<tr><td>" + day(fact, locale) + "</td><td>"
                        + phrases.say(locale, "alerts.level." + fact.level()) + "</td><td>" + Html.text(fact.source())
                        + "</td></tr>")
                .collect(Collectors.joining());
        String label =
                phrases.say(locale, "alerts.level.history") + ": " + phrases.say(locale, "alerts.level.scope." + scope);
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label
                + "\"><table><caption class=\"hidden-visually\">" + label + "</caption><thead><tr><th scope=\"col\">"
                + phrases.say(locale, "alerts.level.from") + "</th><th scope=\"col\">"
                + phrases.say(locale, "alerts.level.level") + "</th><th scope=\"col\">"
                + phrases.say(locale, "alerts.level.source") + "</th></tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private static String day(LevelEntry.Fact fact, Locale locale) {
        Locale words = locale.getLanguage().equals("cy") ? locale : Locale.UK;
        return "<time datetime=\"" + fact.from() + "\">"
                + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words)
                        .format(fact.from())
                + "</time>";
    }
}
