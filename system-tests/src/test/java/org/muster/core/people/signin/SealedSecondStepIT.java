package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.secrets.Secrets;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.core.people.secret.Totp;
import org.muster.inserver.InServer;

@InServer
class SealedSecondStepIT {

    @Inject
    SecondSteps steps;

    @Inject
    SealSecondSteps start;

    @Inject
    StartProgress progress;

    @Inject
    Secrets secrets;

    @Inject
    EnterPerson enterPerson;

    @Inject
    Acting acting;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void theDatabaseNeverSeesTheSecret() {
        PersonId person = person();
        steps.prepare(person);

        byte[] secret = steps.of(person).orElseThrow().totp().secret();
        assertThat(secret).hasSize(20);
        assertThat(stored(person)).startsWith(secrets.prefix());
        assertThat(HexFormat.of().formatHex(stored(person)))
                .doesNotContain(HexFormat.of().formatHex(secret));
    }

    @Test
    void whatAnEarlierVersionLeftReadableIsSealedAtTheStart() {
        PersonId person = person();
        Totp known = Totp.next();
        sql.change(
                "INSERT INTO people_second_step (person_id, secret, made_at, last_step) VALUES (?, ?, ?, 0)",
                person.value(),
                known.secret(),
                clock.instant());
        assertThat(steps.of(person).orElseThrow().totp().secret()).isEqualTo(known.secret());

        start.run(progress);

        assertThat(stored(person)).startsWith(secrets.prefix());
        assertThat(steps.of(person).orElseThrow().totp().secret()).isEqualTo(known.secret());
    }

    @Test
    void aKeyThatDoesNotOpenWhatIsThereStopsTheStart() {
        PersonId person = person();
        steps.prepare(person);
        byte[] other = stored(person).clone();
        other[0] = '!';
        keep(person.value(), other);
        try {
            assertThatThrownBy(() -> start.run(progress))
                    .isInstanceOf(BadSetting.class)
                    .hasMessage("LMS_SECRETS_KEY cannot be used: the second steps of 1 people were sealed with another"
                            + " key; give the one this database was used with");
        } finally {
            steps.remove(person);
        }
    }

    private void keep(UUID person, byte[] secret) {
        sql.change("UPDATE people_second_step SET secret = ? WHERE person_id = ?", secret, person);
    }

    private byte[] stored(PersonId person) {
        return sql.first(
                        row -> row.bytes("secret"),
                        "SELECT secret FROM people_second_step WHERE person_id = ?",
                        person.value())
                .orElseThrow();
    }

    private PersonId person() {
        Details details = new Details(PersonName.of("Ama", "Mensah"), Language.ENGLISH, Zone.LONDON);
        return acting.asTheServer(() -> enterPerson.enter(new EmailAddress(Ids.next() + "@sealed.example"), details));
    }
}
