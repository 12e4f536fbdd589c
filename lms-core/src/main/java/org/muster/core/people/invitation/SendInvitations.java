package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.work.WorkQueue;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/**
 * Sends invitations that wait, a hundred in one transaction with the note that they are sent: each goes once. Mailboxes that
 * had many letters today are passed over; theirs goes on waiting.
 */
@ApplicationScoped
public class SendInvitations implements Worker<LettersWanted> {

    public static final String KIND = "people.invitations";

    private static final int AT_ONCE = 100;

    @Inject
    Invitations invitations;

    @Inject
    InvitationPost post;

    @Inject
    Throttle throttle;

    @Inject
    WorkQueue queue;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<LettersWanted> payload() {
        return LettersWanted.class;
    }

    @Override
    public void work(LettersWanted wanted, String key) {
        transactions.runInNew(() -> {
            List<UUID> waiting =
                    sql.list(row -> row.id("id"), """
                    SELECT id FROM people_invitation WHERE organisation_id = ? AND unsent AND (? IS NULL OR id > ?)
                    ORDER BY id LIMIT ? FOR UPDATE""", wanted.organisation(), wanted.after(), wanted.after(), AT_ONCE);
            waiting.forEach(id -> invitations.of(new InvitationId(id)).ifPresent(this::send));
            waiting.stream()
                    .reduce((one, last) -> last)
                    .ifPresent(last -> queue.ask(KIND, wanted.organisation() + ":" + Ids.next(), wanted.after(last)));
        });
    }

    private void send(Invitation invitation) {
        if (invitation.isAnswered()) {
            invitation.forgetLetter();
        } else if (throttle.opens(Door.invitation(invitation.email()))) {
            invitation.sendAgain(clock.instant());
            post.send(invitation);
        }
    }
}
