package org.muster.alerts.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;

/**
 * Who gets a letter next. A row is claimed, and the claim committed, before its letter is sent; what became of it is written
 * down afterwards. So a letter is sent at most once: of a claim that a killed server left behind nobody knows whether the
 * letter went, and it is called {@code UNKNOWN} and not sent again.
 */
@ApplicationScoped
class Claims {

    private static final int BATCH = 25;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** What an earlier attempt left in the middle. */
    void giveUpOld(Chunk chunk) {
        sql.change(
                "UPDATE alerts_recipient SET mail = 'UNKNOWN' WHERE message_id = ? AND chunk = ? AND mail = 'SENDING'",
                chunk.message(),
                chunk.number());
    }

    List<Claim> take(Chunk chunk) {
        UUID claim = Ids.next();
        sql.change("""
                    UPDATE alerts_recipient SET mail = 'SENDING', claim_id = ?
                    WHERE message_id = ? AND chunk = ? AND mail = 'QUEUED' LIMIT ?""", claim, chunk.message(), chunk.number(), BATCH);
        List<Claim> claims = sql.list(
                row -> new Claim(chunk, new PersonId(row.id("person_id")), PersonalToken.next()),
                "SELECT person_id FROM alerts_recipient WHERE message_id = ? AND chunk = ? AND claim_id = ?",
                chunk.message(),
                chunk.number(),
                claim);
        sql.changeAll(
                "UPDATE alerts_recipient SET token_hash = ? WHERE message_id = ? AND person_id = ?",
                claims.stream().map(Claims::token).toList());
        return claims;
    }

    void settle(List<Settled> settled) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        settled.forEach(each -> rows.add(new @Nullable Object[] {
            each.outcome().name(),
            each.outcome() == Outcome.DELIVERED ? clock.instant() : null,
            each.claim().chunk().message(),
            each.claim().person().value()
        }));
        sql.changeAll("""
                    UPDATE alerts_recipient SET mail = ?, mailed_at = ?
                    WHERE message_id = ? AND person_id = ? AND mail IN ('SENDING', 'UNKNOWN')""", rows);
    }

    private static @Nullable Object[] token(Claim claim) {
        return new @Nullable Object[] {
            claim.token().hash(), claim.chunk().message(), claim.person().value()
        };
    }

    /** A letter that is ours to send, with the secret of its address. */
    record Claim(Chunk chunk, PersonId person, PersonalToken token) {

        /** What its message id follows from. */
        String key() {
            return "alerts.message:" + chunk.message() + ":" + person;
        }
    }

    /** What became of a letter; the names are stored. */
    enum Outcome {
        /** The mail server took it. */
        DELIVERED,
        /** The mail server will never take it, or there is nobody any more. */
        FAILED,
        /** Nobody knows whether the mail server took it. */
        UNKNOWN,
        /** It was surely not sent and is tried again. */
        QUEUED
    }

    record Settled(Claim claim, Outcome outcome) {}
}
