package org.muster.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.Words;
import org.muster.alerts.reach.KeepQuiet;
import org.muster.alerts.reach.OwnAlerts;
import org.muster.alerts.reach.PersonalCopy;
import org.muster.alerts.reach.ReachOverview;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.kernel.mail.Mailbox.Received;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.Language;
import org.muster.inserver.InServer;

/** Each gets one letter, and what they did with it is counted. */
@InServer
class DeliveryIT {

    private static final Pattern LINK = Pattern.compile("/alerts/for/([A-Za-z0-9_-]{43})");

    @Inject
    Desk desk;

    @Inject
    SendChunk sendChunk;

    @Inject
    PersonalCopy personalCopy;

    @Inject
    OwnAlerts ownAlerts;

    @Inject
    KeepQuiet keepQuiet;

    @Inject
    ReachOverview reach;

    @Inject
    Sql sql;

    @Test
    void eachGetsOneLetterInTheirLanguageHoweverOftenTheWorkIsDone() throws Exception {
        PersonId english = desk.somebody();
        PersonId welsh = desk.somebody(Language.WELSH);
        Message sent =
                desk.sent(desk.saying("Lock\r\nBcc: all@example.org", Severity.SEVERE), desk.firm(english, welsh));
        awaitState(sent, "DELIVERED", 2);
        sendChunk.work(new Chunk(sent.id().value(), 0), "again");
        assertThat(box(english).letters()).hasSize(1);
        Received letter = box(english).letters().get(0);
        assertThat(letter.subject()).isEqualTo("Exercise: Lock Bcc: all@example.org");
        assertThat(box(welsh).letters().get(0).subject()).startsWith("Ymarfer: ");
    }

    @Test
    void whatAKilledServerLeftInTheMiddleIsNotSentAgain() throws Exception {
        PersonId reader = desk.somebody();
        Message sent = desk.sent(desk.saying("Once", Severity.SEVERE), desk.firm(reader));
        awaitState(sent, "DELIVERED", 1);
        sql.change(
                "UPDATE alerts_recipient SET mail = 'SENDING' WHERE message_id = ?",
                sent.id().value());
        sendChunk.work(new Chunk(sent.id().value(), 0), "after the crash");
        awaitState(sent, "UNKNOWN", 1);
        assertThat(box(reader).letters()).hasSize(1);
    }

    @Test
    void thoseWhoWantQuietGetWhatIsUrgentOnly() {
        PersonId quiet = desk.somebody();
        PersonId other = desk.somebody();
        desk.run(quiet, () -> keepQuiet.keep(true));
        OrganisationId firm = desk.firm(quiet, other);
        Message minor = desk.sent(desk.saying("Minor", Severity.MINOR), firm);
        awaitState(minor, "DELIVERED", 1);
        awaitState(minor, "OFF", 1);
        Message grave = desk.sent(desk.saying("Grave", Severity.EXTREME), firm);
        awaitState(grave, "DELIVERED", 2);
        assertThat(box(quiet).letters()).hasSize(1);
    }

    @Test
    void theLinkOfALetterOpensThatLetterOnly() {
        PersonId reader = desk.somebody();
        PersonId other = desk.somebody();
        Message sent = desk.sent(desk.saying("For two", Severity.MINOR), desk.firm(reader, other));
        awaitState(sent, "DELIVERED", 2);
        String token = token(reader);
        assertThat(personalCopy.open(token).isAcknowledged()).isFalse();
        personalCopy.acknowledge(token);
        personalCopy.acknowledge(token);
        assertThat(personalCopy.open(token).isAcknowledged()).isTrue();
        PersonId boss = desk.somebody(Role.ALERT_APPROVER);
        assertThat(desk.as(boss, () -> reach.of(sent.id())).acknowledged()).isEqualTo(1);
        assertThatThrownBy(() -> personalCopy.open(token.substring(1) + "A")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> personalCopy.open("")).isInstanceOf(NotFound.class);
        assertThat(sql.count("SELECT COUNT(*) FROM alerts_recipient WHERE token_hash = ?", token))
                .isZero();
    }

    @Test
    void nobodyConfirmsWhatWasNotAddressedToThem() {
        PersonId reader = desk.somebody();
        Message sent = desk.sent(desk.saying("Yours", Severity.MINOR), desk.firm(reader));
        PersonId stranger = desk.somebody();
        assertThatThrownBy(() -> desk.run(
                        stranger, () -> ownAlerts.acknowledge(sent.alert().id())))
                .isInstanceOf(NotFound.class);
        assertThat(desk.as(stranger, ownAlerts::list)).isEmpty();
        desk.run(reader, () -> ownAlerts.acknowledge(sent.alert().id()));
        assertThat(desk.as(reader, ownAlerts::list)).singleElement().matches(OwnAlerts.Own::isAcknowledged);
    }

    @Test
    void employersSeeTheCountsOfTheirOwnOrganisation() {
        OrganisationId firm = desk.firm(desk.somebody(), desk.somebody());
        desk.sent(desk.saying("Counted", Severity.MINOR), firm);
        PersonId employer = desk.employerOf(firm);
        PersonId stranger = desk.employerOf(desk.firm());
        assertThat(desk.as(employer, reach::ofOwnOrganisations))
                .singleElement()
                .matches(each -> each.counts().addressed() == 2);
        assertThat(desk.as(stranger, reach::ofOwnOrganisations)).isEmpty();
    }

    @Test
    void whatAReaderGetsIsTextOnly() {
        PersonId reader = desk.somebody();
        Words attack = new Words("<b>x</b>", "<script>alert(1)</script>", "{0} ''", "");
        Message sent = desk.sent(desk.saying(attack, Severity.MINOR), desk.firm(reader));
        awaitState(sent, "DELIVERED", 1);
        assertThat(box(reader).letters().get(0).text()).contains("<script>alert(1)</script>", "1. {0} ''");
    }

    private String token(PersonId reader) {
        Matcher link = LINK.matcher(box(reader).letters().get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Mailbox box(PersonId person) {
        return new Mailbox(desk.mailboxOf(person));
    }

    private void awaitState(Message message, String state, long people) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sql.count(
                                "SELECT COUNT(*) FROM alerts_recipient WHERE message_id = ? AND mail = ?",
                                message.id().value(),
                                state))
                        .isEqualTo(people));
    }
}
