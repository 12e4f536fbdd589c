package org.muster.alerts.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.approval.ApproveMessage;
import org.muster.alerts.approval.ContinueAlert;
import org.muster.alerts.approval.SubmitMessage;
import org.muster.alerts.audience.ChooseAudience;
import org.muster.alerts.message.BeginAlert;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.Situation;
import org.muster.alerts.message.Words;
import org.muster.alerts.message.WriteMessage;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.PersonId;

/** Writes, approves and counts one alert of the demonstration as it went on its days. */
@ApplicationScoped
class LoadAlert {

    private static final String AUTHOR = "DEMO-alerts-author";
    private static final String APPROVER = "DEMO-alerts-approver";

    @Inject
    BeginAlert beginAlert;

    @Inject
    ContinueAlert continueAlert;

    @Inject
    WriteMessage writeMessage;

    @Inject
    ChooseAudience chooseAudience;

    @Inject
    SubmitMessage submitMessage;

    @Inject
    ApproveMessage approveMessage;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    PastDelivery pastDelivery;

    @Inject
    Transactions transactions;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    void load(JsonObject alert) {
        AtomicReference<@Nullable AlertId> thread = new AtomicReference<>();
        for (JsonObject message : alert.getJsonArray("messages").getValuesAs(JsonObject.class)) {
            Instant at = days.past(message.getInt("day"), LocalTime.parse(message.getString("time")));
            time.at(at, () -> thread.set(load(alert, message, thread.get(), at)));
        }
    }

    private AlertId load(JsonObject alert, JsonObject message, @Nullable AlertId thread, Instant at) {
        Instant expires = at.plus(Duration.ofDays(alert.getString("kind").equals("incident") ? 1 : 90));
        MessageId id = byAuthor(() -> begin(alert, message, thread));
        byAuthor(() -> {
            writeMessage.write(id, 1, DemoContent.of(alert, message, expires));
            chooseAudience.choose(id, audience());
            submitMessage.submit(id);
            return id;
        });
        return acting.as(people.of(APPROVER), () -> approve(id, at));
    }

    private MessageId begin(JsonObject alert, JsonObject message, @Nullable AlertId thread) {
        if (thread == null) {
            return beginAlert.begin(alert.getString("template"));
        }
        boolean over = message.getString("type").equals("end");
        return continueAlert.proceed(thread, over ? MessageType.END : MessageType.UPDATE);
    }

    /** What was mailed then is not mailed again: in one transaction with the approval, before any worker sees it. */
    private AlertId approve(MessageId id, Instant at) {
        Message waiting = lookAtMessage.look(id);
        transactions.runInNew(() -> {
            approveMessage.approve(id, waiting.standing().version());
            pastDelivery.of(id, at);
        });
        return waiting.alert().id();
    }

    private Audience audience() {
        return new Audience(
                false,
                Set.of(people.organisation("northgate-retail"), people.organisation("harbour-logistics")),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** Something for the approver to do. */
    void leaveOneWaiting() {
        byAuthor(() -> {
            MessageId id = beginAlert.begin("suspicious-activity-appeal");
            Content drawn = lookAtMessage.look(id).content();
            Words words = new Words(
                    "Stay alert at loading bays in Exampleton",
                    "Staff have reported people photographing locks and cameras at loading bays between 06:00 and 08:00.",
                    drawn.english().steps(),
                    "on Friday");
            writeMessage.write(
                    id,
                    1,
                    new Content(
                            words,
                            Words.NONE,
                            drawn.gravity(),
                            drawn.category(),
                            new Situation(
                                    "Exampleton, harbour and ring road", Order.NONE, days.at(7, LocalTime.NOON))));
            chooseAudience.choose(id, audience());
            submitMessage.submit(id);
            return id;
        });
    }

    private <T> T byAuthor(Supplier<T> work) {
        PersonId author = people.of(AUTHOR);
        return acting.as(author, work);
    }
}
