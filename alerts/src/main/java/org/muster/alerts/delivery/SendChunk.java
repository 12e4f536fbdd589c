package org.muster.alerts.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.delivery.Claims.Claim;
import org.muster.alerts.delivery.Claims.Outcome;
import org.muster.alerts.delivery.Claims.Settled;
import org.muster.alerts.message.Message;
import org.muster.alerts.message.Messages;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.mail.Letter;
import org.muster.core.kernel.mail.Postman;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Correspondents;

/** Sends the letters of one chunk over one connection. */
@ApplicationScoped
class SendChunk implements Worker<Chunk> {

    @Inject
    Claims claims;

    @Inject
    Messages messages;

    @Inject
    Postman postman;

    @Inject
    Correspondents correspondents;

    @Inject
    AlertLetter letters;

    @Inject
    Acting acting;

    @Inject
    Transactions transactions;

    @Override
    public String kind() {
        return Dispatch.KIND;
    }

    @Override
    public Class<Chunk> payload() {
        return Chunk.class;
    }

    @Override
    public void work(Chunk chunk, String key) throws MessagingException {
        claims.giveUpOld(chunk);
        Message message = messages.require(new MessageId(chunk.message()));
        try (Postman.Round round = postman.begin()) {
            List<Claim> batch = take(chunk);
            while (!batch.isEmpty()) {
                List<Settled> settled = send(message, batch, round);
                transactions.runInNew(() -> claims.settle(settled));
                if (settled.stream().anyMatch(each -> isForLater(each.outcome()))) {
                    throw new MessagingException("the mail server takes no letters now");
                }
                batch = take(chunk);
            }
        }
    }

    /** After the first that fails for the server's sake the rest of the batch is left for later. */
    private List<Settled> send(Message message, List<Claim> batch, Postman.Round round) {
        List<Settled> settled = new ArrayList<>();
        boolean broken = false;
        for (Claim claim : batch) {
            Outcome outcome = broken ? Outcome.QUEUED : send(message, claim, round);
            broken |= isForLater(outcome);
            settled.add(new Settled(claim, outcome));
        }
        return settled;
    }

    private List<Claim> take(Chunk chunk) {
        return transactions.inNew(() -> claims.take(chunk));
    }

    private static boolean isForLater(Outcome outcome) {
        return outcome == Outcome.QUEUED || outcome == Outcome.UNKNOWN;
    }

    private Outcome send(Message message, Claim claim, Postman.Round round) {
        Optional<Letter> letter = acting.asTheServer(
                () -> correspondents.find(claim.person()).map(reader -> letters.write(message, reader, claim.token())));
        if (letter.isEmpty()) {
            return Outcome.FAILED;
        }
        try {
            round.send(claim.key(), letter.get());
            return Outcome.DELIVERED;
        } catch (SendFailedException refused) {
            return refused.getInvalidAddresses() == null || refused.getInvalidAddresses().length == 0
                    ? Outcome.QUEUED
                    : Outcome.FAILED;
        } catch (MessagingException | IOException e) {
            return Outcome.UNKNOWN;
        }
    }
}
