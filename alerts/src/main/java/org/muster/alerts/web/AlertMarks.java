package org.muster.alerts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.muster.alerts.message.Kind;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Moments;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** Alerts as words, marks and choices. */
@Named("alertMarks")
@RequestScoped
public class AlertMarks {

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    SignedInPerson person;

    /** "Incident", as it stands. */
    public Mark of(Message message) {
        String kind = word(message.alert().kind());
        if (message.type() == MessageType.END) {
            return Mark.ok(kind);
        }
        return message.alert().kind().isPressing() ? Mark.bad("siren", kind) : Mark.info("info", kind);
    }

    /** "Update". */
    public String type(Message message) {
        return texts.of("alerts.type." + message.type());
    }

    public String headline(Message message) {
        String headline = message.content().in(texts.locale()).headline();
        return headline.isEmpty() ? texts.of("alerts.desk.untitled") : headline;
    }

    public String name(PersonId author) {
        return lookAtMessage.nameOf(author).orElseGet(() -> texts.of("alerts.somebody"));
    }

    PanelItem item(Message message, String address) {
        String facts = message.content().situation().area() + " · "
                + moments.at(message.sentAt(), person.zone(), texts.locale());
        return PanelItem.of(new Link(headline(message), address), "")
                .counting(facts)
                .marked(of(message));
    }

    private String word(Kind kind) {
        return texts.of("alerts.kind." + kind);
    }

    /** Each value of a kind with its word; {@code prefix} begins the words' keys. */
    <E extends Enum<E>> List<Choice> choices(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.of(prefix + value.name())))
                .toList();
    }
}
