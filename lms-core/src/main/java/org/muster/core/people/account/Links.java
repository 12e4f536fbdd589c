package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Token;

/** One-time links. A new one for the same purpose and person ends the one before. */
@ApplicationScoped
class Links {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Token make(Purpose purpose, Optional<PersonId> person) {
        Token token = Token.next();
        Instant ends = clock.instant().plus(purpose.life());
        @Nullable UUID id = person.map(PersonId::value).orElse(null);
        sql.change("DELETE FROM people_link WHERE purpose = ? AND person_id <=> ?", purpose.name(), id);
        sql.change(
                "INSERT INTO people_link (token_hash, purpose, person_id, ends_at) VALUES (?, ?, ?, ?)",
                token.hash(),
                purpose.name(),
                id,
                ends);
        return token;
    }

    boolean isGood(Purpose purpose, Token token) {
        return sql.count(
                        "SELECT COUNT(*) FROM people_link WHERE token_hash = ? AND purpose = ? AND ends_at > ?",
                        token.hash(),
                        purpose.name(),
                        clock.instant())
                > 0;
    }

    /** Whom the link is for. It is used up; when two come at once, the second finds it gone. */
    Optional<PersonId> take(Purpose purpose, Token token) {
        Optional<PersonId> person = sql.first(
                        row -> row.idIfAny("person_id").map(PersonId::new),
                        "SELECT person_id FROM people_link WHERE token_hash = ? AND purpose = ? AND ends_at > ? FOR UPDATE",
                        token.hash(),
                        purpose.name(),
                        clock.instant())
                .orElseThrow(() -> new NotFound("people.link.unknown"));
        sql.change("DELETE FROM people_link WHERE token_hash = ?", (Object) token.hash());
        return person;
    }
}
