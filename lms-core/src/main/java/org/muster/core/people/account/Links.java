package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.secret.Token;

/** One-time links. A new one for the same purpose and person or address ends the one before. */
@ApplicationScoped
public class Links {

    private static final String GOOD =
            "SELECT person_id, email, invitation_id FROM people_link WHERE token_hash = ? AND purpose = ? AND ends_at > ?";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Token makeForANewPassword(PersonId person) {
        return make(Purpose.NEW_PASSWORD, person.value(), null, null);
    }

    /** For the administrator with this address, or for the first one, whoever that will be. */
    Token makeForSettingUp(Optional<EmailAddress> email) {
        return make(Purpose.SET_UP, null, email.map(EmailAddress::text).orElse(null), null);
    }

    /** The link ends with its invitation. */
    public Token makeForAnInvitation(PersonId person, UUID invitation) {
        return make(Purpose.INVITATION, person.value(), null, invitation);
    }

    private Token make(Purpose purpose, @Nullable UUID person, @Nullable String email, @Nullable UUID invitation) {
        Token token = Token.next();
        sql.change("""
                DELETE FROM people_link
                WHERE purpose = ? AND person_id <=> ? AND email <=> ? AND invitation_id <=> ?""", purpose.name(), person, email, invitation);
        sql.change(
                """
                INSERT INTO people_link (token_hash, purpose, person_id, email, invitation_id, ends_at)
                VALUES (?, ?, ?, ?, ?, ?)""",
                token.hash(),
                purpose.name(),
                person,
                email,
                invitation,
                clock.instant().plus(purpose.life()));
        return token;
    }

    public Optional<Link> find(Purpose purpose, Token token) {
        return sql.first(Link::of, GOOD, token.hash(), purpose.name(), clock.instant());
    }

    /** Whom the link is for. It is used up; when two come at once, the second finds it gone. */
    public Link take(Purpose purpose, Token token) {
        Link link = sql.first(Link::of, GOOD + " FOR UPDATE", token.hash(), purpose.name(), clock.instant())
                .orElseThrow(() -> new NotFound("people.link.unknown"));
        sql.change("DELETE FROM people_link WHERE token_hash = ?", (Object) token.hash());
        return link;
    }

    /** {@code invitation} is the one it belongs to, if any. */
    public record Link(Optional<PersonId> person, Optional<EmailAddress> email, Optional<UUID> invitation) {

        static Link of(Row row) throws SQLException {
            return new Link(
                    row.idIfAny("person_id").map(PersonId::new),
                    row.textIfAny("email").map(EmailAddress::new),
                    row.idIfAny("invitation_id"));
        }
    }
}
