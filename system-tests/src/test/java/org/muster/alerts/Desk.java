package org.muster.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.approval.ApproveMessage;
import org.muster.alerts.approval.ContinueAlert;
import org.muster.alerts.approval.SubmitMessage;
import org.muster.alerts.audience.ChooseAudience;
import org.muster.alerts.message.BeginAlert;
import org.muster.alerts.message.Category;
import org.muster.alerts.message.Certainty;
import org.muster.alerts.message.Content;
import org.muster.alerts.message.Gravity;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.Order;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Situation;
import org.muster.alerts.message.Urgency;
import org.muster.alerts.message.Words;
import org.muster.alerts.message.WriteMessage;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;

/** People at the desk, people in firms, and what is written for them. */
@ApplicationScoped
public class Desk {

    @Inject
    Acting acting;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    OpenOrganisation openOrganisation;

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
    Messages messages;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public PersonId somebody(Role... roles) {
        return somebody(Language.ENGLISH, roles);
    }

    public PersonId somebody(Language language, Role... roles) {
        String name = Ids.next().toString();
        return acting.asTheServer(() -> {
            PersonId person = enterPerson.enter(
                    new EmailAddress(name + "@alerts.example"),
                    new Details(PersonName.of("Reader", name), language, Zone.LONDON));
            for (Role role : roles) {
                grantRole.grant(person, RoleGrant.everywhere(role));
            }
            return person;
        });
    }

    public String mailboxOf(PersonId person) {
        return sql.first(
                        row -> row.text("email"),
                        "SELECT email FROM people_identity WHERE person_id = ?",
                        person.value())
                .orElseThrow();
    }

    public OrganisationId firm(PersonId... members) {
        OrganisationId firm = acting.asTheServer(
                () -> openOrganisation.open(new Profile("Firm " + Ids.next(), "retail", "Wales", "small"), List.of()));
        for (PersonId member : members) {
            sql.change(
                    """
                    INSERT INTO people_membership (id, organisation_id, person_id, department, job_title, started_on, version)
                    VALUES (?, ?, ?, '', '', ?, 1)""",
                    Ids.next(),
                    firm.value(),
                    member.value(),
                    LocalDate.ofInstant(Instant.EPOCH, ZoneOffset.UTC).toString());
        }
        return firm;
    }

    public PersonId employerOf(OrganisationId firm) {
        PersonId person = somebody();
        acting.asTheServer(() -> {
            grantRole.grant(person, RoleGrant.within(Role.EMPLOYER_MANAGER, firm));
            return person;
        });
        return person;
    }

    public Content saying(String headline, Severity severity) {
        return saying(new Words(headline, "What is going on.", "Do this.\nThen that.", ""), severity);
    }

    public Content saying(Words words, Severity severity) {
        return new Content(
                words,
                Words.NONE,
                new Gravity(severity, Urgency.EXPECTED, Certainty.LIKELY),
                Category.SAFETY,
                new Situation("Loom Street", Order.NONE, clock.instant().plus(Duration.ofHours(3))));
    }

    public MessageId draft(PersonId author, Content content, OrganisationId firm) {
        return draft(author, content, firm, "exercise-notice");
    }

    private MessageId draft(PersonId author, Content content, OrganisationId firm, String template) {
        return as(author, () -> {
            MessageId id = beginAlert.begin(template);
            writeMessage.write(id, 1, content);
            chooseAudience.choose(id, new Audience(false, Set.of(firm), Set.of(), Set.of(), Set.of(), Set.of()));
            return id;
        });
    }

    public MessageId waiting(PersonId author, Content content, OrganisationId firm) {
        MessageId id = draft(author, content, firm);
        run(author, () -> submitMessage.submit(id));
        return id;
    }

    public void approve(PersonId approver, MessageId id) {
        run(approver, () -> approveMessage.approve(id, message(id).standing().version()));
    }

    /** Written by one, approved by another. */
    public Message sent(Content content, OrganisationId firm) {
        return sent(content, firm, "exercise-notice");
    }

    public Message sent(Content content, OrganisationId firm, String template) {
        PersonId author = somebody(Role.ALERT_AUTHOR);
        MessageId id = draft(author, content, firm, template);
        run(author, () -> submitMessage.submit(id));
        approve(somebody(Role.ALERT_APPROVER), id);
        return message(id);
    }

    /** More is said of it, written by one and approved by another. */
    public Message next(AlertId alert, MessageType type, Content content) {
        PersonId author = somebody(Role.ALERT_AUTHOR);
        MessageId id = as(author, () -> continueAlert.proceed(alert, type));
        run(author, () -> {
            writeMessage.write(id, 1, content);
            submitMessage.submit(id);
        });
        approve(somebody(Role.ALERT_APPROVER), id);
        return message(id);
    }

    public Message message(MessageId id) {
        return messages.require(id);
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return acting.as(person, work);
    }

    public void run(PersonId person, Runnable work) {
        acting.as(person, () -> {
            work.run();
            return person;
        });
    }
}
