package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.secrets.Secrets;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.RecoveryCode;
import org.muster.core.people.secret.Totp;

/** People's authenticator apps and recovery codes. */
@ApplicationScoped
class SecondSteps {

    @Inject
    Sql sql;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /** Keeps a secret until it is confirmed; the first one prepared stays, so that a reloaded page shows the same. */
    void prepare(PersonId person) {
        sql.change("""
                INSERT IGNORE INTO people_second_step (person_id, secret, sealed, made_at, last_step)
                VALUES (?, ?, TRUE, ?, 0)""", person.value(), secrets.seal(Totp.next().secret(), place(person)), clock.instant());
    }

    Optional<SecondStep> of(PersonId person) {
        return sql.first(
                row -> secondStep(row, person),
                "SELECT secret, sealed, confirmed_at, last_step FROM people_second_step WHERE person_id = ?",
                person.value());
    }

    /** Whether the code of that step had not been taken yet; two requests at once cannot both take it. */
    boolean take(PersonId person, long step) {
        return sql.change(
                        "UPDATE people_second_step SET last_step = ? WHERE person_id = ? AND last_step < ?",
                        step,
                        person.value(),
                        step)
                > 0;
    }

    boolean takeRecoveryCode(PersonId person, String typed) {
        return sql.change(
                        "DELETE FROM people_recovery_code WHERE person_id = ? AND code_hash = ?",
                        person.value(),
                        RecoveryCode.hash(typed))
                > 0;
    }

    void confirm(PersonId person, List<String> recoveryCodes) {
        sql.change(
                "UPDATE people_second_step SET confirmed_at = ? WHERE person_id = ?", clock.instant(), person.value());
        recoveryCodes.forEach(code -> sql.change(
                "INSERT INTO people_recovery_code (person_id, code_hash) VALUES (?, ?)",
                person.value(),
                RecoveryCode.hash(code)));
    }

    void remove(PersonId person) {
        sql.change("DELETE FROM people_recovery_code WHERE person_id = ?", person.value());
        sql.change("DELETE FROM people_second_step WHERE person_id = ?", person.value());
    }

    /** Seals what an earlier version left readable; says how many there were. */
    int sealPlain() {
        List<Plain> plain = sql.list(
                row -> new Plain(new PersonId(row.id("person_id")), row.bytes("secret")),
                "SELECT person_id, secret FROM people_second_step WHERE NOT sealed");
        plain.forEach(each -> sql.change(
                "UPDATE people_second_step SET secret = ?, sealed = TRUE WHERE person_id = ? AND NOT sealed",
                secrets.seal(each.secret(), place(each.person())),
                each.person().value()));
        return plain.size();
    }

    /** How many the present key does not open. */
    long sealedOtherwise() {
        byte[] prefix = secrets.prefix();
        return sql.count(
                "SELECT COUNT(*) FROM people_second_step WHERE sealed AND LEFT(secret, ?) <> ?", prefix.length, prefix);
    }

    private static String place(PersonId person) {
        return "people_second_step:" + person;
    }

    private SecondStep secondStep(Row row, PersonId person) throws SQLException {
        byte[] secret = row.bytes("secret");
        return new SecondStep(
                new Totp(row.yes("sealed") ? secrets.open(secret, place(person)) : secret),
                row.instantIfAny("confirmed_at").isPresent(),
                row.number("last_step"));
    }

    private record Plain(PersonId person, byte[] secret) {}

    record SecondStep(Totp totp, boolean confirmed, long lastStep) {}
}
