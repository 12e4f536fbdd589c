package org.muster.alerts.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.AlertId;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.level.EnterLevel;
import org.muster.alerts.level.Level;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.LevelScope;
import org.muster.alerts.message.DiscardDraft;
import org.muster.alerts.message.LookAtMessage;
import org.muster.alerts.message.MessageType;
import org.muster.alerts.message.Messages;
import org.muster.alerts.message.Severity;
import org.muster.alerts.message.State;
import org.muster.alerts.message.WriteMessage;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;

/** Two people send an alert, once. */
@InServer
class ApprovalIT {

    @Inject
    Desk desk;

    @Inject
    ApproveMessage approveMessage;

    @Inject
    SendBack sendBack;

    @Inject
    SubmitMessage submitMessage;

    @Inject
    ContinueAlert continueAlert;

    @Inject
    WriteMessage writeMessage;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    LookAtMessage lookAtMessage;

    @Inject
    EnterLevel enterLevel;

    @Inject
    DecideLevel decideLevel;

    @Inject
    Messages messages;

    @Inject
    Sql sql;

    private PersonId author;
    private PersonId approver;
    private PersonId reader;
    private OrganisationId firm;

    @BeforeEach
    void gather() {
        author = desk.somebody(Role.ALERT_AUTHOR);
        approver = desk.somebody(Role.ALERT_APPROVER);
        reader = desk.somebody();
        firm = desk.firm(reader);
    }

    @Test
    void nobodyApprovesTheirOwnWhateverRolesTheyHold() {
        PersonId both = desk.somebody(Role.ALERT_AUTHOR, Role.ALERT_APPROVER, Role.ADMINISTRATOR);
        MessageId id = waiting(both);
        assertThatThrownBy(() -> desk.approve(both, id))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("alerts.rule.two-persons");
        assertThatThrownBy(() -> desk.run(both, () -> sendBack.sendBack(id, version(id), "No")))
                .isInstanceOf(RuleBroken.class);
        assertThat(state(id)).isEqualTo(State.WAITING);
    }

    @Test
    void ofManyWhoApproveAtOnceOneDoes() throws Exception {
        MessageId id = waiting(author);
        long seen = version(id);
        List<PersonId> approvers =
                List.of(approver, desk.somebody(Role.ALERT_APPROVER), desk.somebody(Role.ALERT_APPROVER));
        ExecutorService threads = Executors.newFixedThreadPool(approvers.size());
        List<Callable<Boolean>> tries = approvers.stream()
                .<Callable<Boolean>>map(each -> () -> approves(each, id, seen))
                .toList();
        int approvals = 0;
        for (Future<Boolean> done : threads.invokeAll(tries)) {
            approvals += done.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(approvals).isEqualTo(1);
        assertThat(recipients(id)).isEqualTo(1);
    }

    private boolean approves(PersonId each, MessageId id, long seen) {
        try {
            desk.run(each, () -> approveMessage.approve(id, seen));
            return true;
        } catch (Refusal tooLate) {
            return false;
        }
    }

    @Test
    void whatWasNotSeenIsNotApproved() {
        MessageId id = waiting(author);
        assertThatThrownBy(() -> desk.run(approver, () -> approveMessage.approve(id, version(id) - 1)))
                .isInstanceOf(Conflict.class);
        desk.approve(approver, id);
        assertThatThrownBy(() -> desk.approve(approver, id)).isInstanceOf(Conflict.class);
    }

    @Test
    void othersLearnNothingOfADraft() {
        MessageId id = desk.draft(author, desk.saying("Secret", Severity.MINOR), firm);
        PersonId other = desk.somebody(Role.ALERT_AUTHOR);
        assertThatThrownBy(() -> desk.as(other, () -> lookAtMessage.look(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.as(approver, () -> lookAtMessage.look(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.approve(approver, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        desk.run(other, () -> writeMessage.write(id, 1, desk.saying("Mine now", Severity.MINOR))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.run(other, () -> discardDraft.discard(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.as(reader, () -> lookAtMessage.look(id))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.approve(author, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatIsSentBackIsADraftWithItsReason() {
        MessageId id = waiting(author);
        assertThatThrownBy(() -> desk.run(approver, () -> sendBack.sendBack(id, version(id), " ")))
                .isInstanceOf(RuleBroken.class);
        desk.run(approver, () -> sendBack.sendBack(id, version(id), "Which street?"));
        assertThat(desk.message(id).standing().sentBack()).isEqualTo("Which street?");
        desk.run(author, () -> submitMessage.submit(id));
        assertThat(desk.message(id).standing().sentBack()).isEmpty();
        desk.approve(approver, id);
        assertThat(audited(id)).containsExactly("alerts.submit", "alerts.send-back", "alerts.submit", "alerts.approve");
    }

    @Test
    void anUpdateGoesToTheSameAudienceAndNothingFollowsTheEnd() {
        MessageId first = waiting(author);
        desk.approve(approver, first);
        AlertId alert = desk.message(first).alert().id();
        MessageId update = next(alert, MessageType.UPDATE);
        assertThatThrownBy(() -> desk.as(author, () -> continueAlert.proceed(alert, MessageType.UPDATE)))
                .isInstanceOf(Conflict.class);
        finish(update);
        finish(next(alert, MessageType.END));
        assertThat(messages.sentOf(alert))
                .extracting(each -> each.type())
                .containsExactly(MessageType.END, MessageType.UPDATE, MessageType.ALERT);
        assertThat(recipients(update)).isEqualTo(1);
        assertThatThrownBy(() -> desk.as(author, () -> continueAlert.proceed(alert, MessageType.UPDATE)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theAudienceIsThatOfTheApproval() {
        MessageId id = waiting(author);
        desk.approve(approver, id);
        sql.change("DELETE FROM people_membership WHERE person_id = ?", reader.value());
        assertThat(recipients(id)).isEqualTo(1);
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNothing() {
        MessageId id = desk.draft(author, desk.saying("Never mind", Severity.MINOR), firm);
        AlertId alert = desk.message(id).alert().id();
        desk.run(author, () -> discardDraft.discard(id));
        assertThat(sql.count("SELECT COUNT(*) FROM alerts_alert WHERE id = ?", alert.value()))
                .isZero();
    }

    @Test
    void aLevelIsPublishedByASecondPerson() {
        PersonId both = desk.somebody(Role.ALERT_AUTHOR, Role.ALERT_APPROVER);
        LevelEntry.Fact fact = new LevelEntry.Fact(
                LevelScope.NORTHERN_IRELAND,
                Level.SUBSTANTIAL,
                java.time.LocalDate.parse("2020-01-01"),
                "Test " + Ids.next());
        LevelId id = desk.as(both, () -> enterLevel.enter(fact));
        assertThatThrownBy(() -> desk.as(both, () -> enterLevel.enter(fact))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> desk.run(both, () -> decideLevel.decide(id, true)))
                .isInstanceOf(RuleBroken.class);
        desk.run(approver, () -> decideLevel.decide(id, true));
        assertThatThrownBy(() -> desk.run(approver, () -> decideLevel.decide(id, false)))
                .isInstanceOf(Conflict.class);
    }

    private MessageId next(AlertId alert, MessageType type) {
        return desk.as(author, () -> continueAlert.proceed(alert, type));
    }

    private void finish(MessageId id) {
        desk.run(author, () -> {
            writeMessage.write(id, version(id), desk.saying("More is known", Severity.MINOR));
            submitMessage.submit(id);
        });
        desk.approve(approver, id);
    }

    private MessageId waiting(PersonId person) {
        return desk.waiting(person, desk.saying("A drill", Severity.MINOR), firm);
    }

    private long version(MessageId id) {
        return desk.message(id).standing().version();
    }

    private State state(MessageId id) {
        return desk.message(id).standing().state();
    }

    private long recipients(MessageId id) {
        return sql.count("SELECT COUNT(*) FROM alerts_recipient WHERE message_id = ?", id.value());
    }

    private List<String> audited(MessageId id) {
        return sql.list(
                row -> row.text("act"), "SELECT act FROM kernel_audit WHERE subject_id = ? ORDER BY id", id.value());
    }
}
