package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.EmailAddress;

/** The hashes of people's passwords. */
@ApplicationScoped
public class StoredPasswords {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** An active person and their hash, by e-mail address. */
    Optional<Lock> lockOf(String email) {
        return sql.first(
                row -> new Lock(new PersonId(row.id("person_id")), row.text("hash")), """
                SELECT w.person_id, w.hash FROM people_identity i
                JOIN people_person p ON p.id = i.person_id AND p.state = 'ACTIVE'
                JOIN people_password w ON w.person_id = p.id
                WHERE i.email_key = ?""", EmailAddress.keyOf(email));
    }

    public Optional<String> hashOf(PersonId person) {
        return sql.first(
                row -> row.text("hash"), "SELECT hash FROM people_password WHERE person_id = ?", person.value());
    }

    public void set(PersonId person, String hash) {
        sql.change("""
                INSERT INTO people_password (person_id, hash, set_at) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE hash = VALUES(hash), set_at = VALUES(set_at)""", person.value(), hash, clock.instant());
    }

    record Lock(PersonId person, String hash) {}
}
