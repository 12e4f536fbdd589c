package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.secret.Token;

/** Applications that wait for their confirmation from the mailbox. */
@ApplicationScoped
class Registrations {

    static final Duration LIFE = Duration.ofHours(24);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Token add(Application application, String passwordHash) {
        Token token = Token.next();
        sql.change(
                """
                INSERT INTO people_registration
                (token_hash, given_name, family_name, email, language, password_hash, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                token.hash(),
                application.name().given(),
                application.name().family(),
                application.email().text(),
                application.language().tag(),
                passwordHash,
                clock.instant().plus(LIFE));
        return token;
    }

    Optional<Pending> find(Token token) {
        return sql.first(
                Registrations::pending,
                "SELECT * FROM people_registration WHERE token_hash = ? AND ends_at > ?",
                token.hash(),
                clock.instant());
    }

    /** Whether it was still there. */
    boolean remove(Token token) {
        return sql.change("DELETE FROM people_registration WHERE token_hash = ?", (Object) token.hash()) > 0;
    }

    private static Pending pending(Row row) throws SQLException {
        Application application = new Application(
                PersonName.of(row.text("given_name"), row.text("family_name")),
                new EmailAddress(row.text("email")),
                Language.of(row.text("language")));
        return new Pending(application, row.text("password_hash"));
    }

    record Pending(Application application, String passwordHash) {}
}
