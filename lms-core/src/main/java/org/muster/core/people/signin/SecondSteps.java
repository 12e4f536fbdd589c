package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.RecoveryCode;
import org.muster.core.people.secret.Totp;

/** People's authenticator apps and recovery codes. */
@ApplicationScoped
class SecondSteps {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Keeps a secret until it is confirmed; the first one prepared stays, so that a reloaded page shows the same. */
    void prepare(PersonId person) {
        sql.change(
                "INSERT IGNORE INTO people_second_step (person_id, secret, made_at, last_step) VALUES (?, ?, ?, 0)",
                person.value(),
                Totp.next().secret(),
                clock.instant());
    }

    Optional<SecondStep> of(PersonId person) {
        return sql.first(
                SecondSteps::secondStep,
                "SELECT secret, confirmed_at, last_step FROM people_second_step WHERE person_id = ?",
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

    private static SecondStep secondStep(Row row) throws SQLException {
        return new SecondStep(
                new Totp(row.bytes("secret")), row.instantIfAny("confirmed_at").isPresent(), row.number("last_step"));
    }

    record SecondStep(Totp totp, boolean confirmed, long lastStep) {}
}
