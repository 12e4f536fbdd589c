package org.muster.alerts.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.alerts.message.Kind;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Words;
import org.muster.alerts.settings.AlertsSettings;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.people.api.Correspondent;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.Texts;

/** A message as it comes by mail: in its reader's language where it speaks it, on their clock, with a link of their own. */
@ApplicationScoped
public class AlertLetter {

    @Inject
    AlertsSettings settings;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    Letter write(Message message, Correspondent reader, PersonalToken token) {
        String link = settings.publicAddress("/alerts/for/" + token.text());
        String sent = moments.at(message.sentAt(), reader.zone(), reader.locale());
        Locale locale = reader.locale();
        String text = texts.in(locale, "alerts.letter.text", reader.name(), body(message, locale), sent, link)
                + texts.in(locale, isUrgent(message) ? "alerts.letter.urgent" : "alerts.letter.quiet", quietAddress());
        return new Letter(reader.email(), subject(message, locale), text);
    }

    /** "Exercise: Lockdown drill". */
    public String subject(Message message, Locale locale) {
        String key = message.alert().kind() == Kind.EXERCISE ? "alerts.letter.exercise" : "alerts.letter.subject";
        return texts.in(locale, key, message.content().in(locale).headline());
    }

    /** What is going on and what to do, as lines. */
    public String body(Message message, Locale locale) {
        Words words = message.content().in(locale);
        String steps = IntStream.range(0, words.getList().size())
                .mapToObj(n -> (n + 1) + ". " + words.getList().get(n))
                .collect(Collectors.joining("\n"));
        return (words.headline() + "\n\n" + message.content().situation().area() + "\n\n" + words.what()).strip()
                + "\n\n" + steps;
    }

    private static boolean isUrgent(Message message) {
        return message.content().gravity().isUrgent();
    }

    private String quietAddress() {
        return settings.publicAddress("/alerts/mine");
    }
}
