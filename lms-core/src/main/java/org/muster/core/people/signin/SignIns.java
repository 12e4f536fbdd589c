package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Token;

/** The rows of {@code people_sign_in}: opened, moved to another token, ended. */
@ApplicationScoped
public class SignIns {

    public static final Duration STAY = Duration.ofDays(30);
    static final Duration LONGEST_DAY = Duration.ofHours(16);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Token open(PersonId person, boolean stay, Client client) {
        Token token = Token.next();
        Instant now = clock.instant();
        sql.change(
                """
                INSERT INTO people_sign_in
                (token_hash, id, person_id, stay, second_step, device, started_at, last_seen_at, ends_at)
                VALUES (?, ?, ?, ?, FALSE, ?, ?, ?, ?)""",
                token.hash(),
                Ids.next(),
                person.value(),
                stay,
                client.device(),
                now,
                now,
                now.plus(stay ? STAY : LONGEST_DAY));
        return token;
    }

    /** The same sign-in, with its second step taken, under a token that nobody can have known before. */
    Token renewWithSecondStep(UUID signIn) {
        Token token = Token.next();
        sql.change("UPDATE people_sign_in SET token_hash = ?, second_step = TRUE WHERE id = ?", token.hash(), signIn);
        return token;
    }

    void end(Token token) {
        sql.change("DELETE FROM people_sign_in WHERE token_hash = ?", (Object) token.hash());
    }

    public void endAllOf(PersonId person) {
        sql.change("DELETE FROM people_sign_in WHERE person_id = ?", person.value());
    }

    void endAllBut(UUID signIn, PersonId person) {
        sql.change("DELETE FROM people_sign_in WHERE person_id = ? AND id <> ?", person.value(), signIn);
    }
}
