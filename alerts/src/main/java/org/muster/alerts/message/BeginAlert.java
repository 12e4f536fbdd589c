package org.muster.alerts.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;

/** A new alert begins as a draft, from a template. */
@ApplicationScoped
public class BeginAlert {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    Permission permission;

    @Inject
    Messages messages;

    @Inject
    Templates templates;

    @Inject
    Mode mode;

    @Inject
    ActingTime time;

    @Transactional
    public MessageId begin(String template) {
        permission.require(AlertsAct.WRITE);
        Template from = templates.require(template);
        Template.Filling filling = from.filling();
        Content content = new Content(
                filling.words(),
                Words.NONE,
                filling.gravity(),
                Category.SECURITY,
                new Situation("", filling.order(), time.now().plus(A_DAY)));
        Message message = new Message(
                new MessageId(Ids.next()),
                new Alert(new AlertId(Ids.next()), from.kind(), status(from)),
                new Message.Place(1, MessageType.ALERT),
                new Standing(State.DRAFT, permission.current(), "", Optional.empty(), 1),
                content);
        messages.begin(message, time.now());
        return message.id();
    }

    /** What the demonstration invents is no real warning. */
    private CapStatus status(Template template) {
        boolean invented = mode.isDemonstration() && template.status() == CapStatus.ACTUAL;
        return invented ? CapStatus.TEST : template.status();
    }
}
