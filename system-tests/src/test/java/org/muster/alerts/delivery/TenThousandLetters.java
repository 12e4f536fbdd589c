package org.muster.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.alerts.Desk;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.Severity;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;

/** How long ten thousand letters take, on demand: {@code -Dit.test=TenThousandLetters}. */
@InServer
class TenThousandLetters {

    private static final int LETTERS = 10_000;
    private static final System.Logger LOG = System.getLogger(TenThousandLetters.class.getName());

    @Inject
    Desk desk;

    @Inject
    Sql sql;

    @Test
    void areQueuedInSecondsAndDelivered() {
        OrganisationId firm = desk.firm();
        enter(firm);
        MessageId id =
                desk.waiting(desk.somebody(Role.ALERT_AUTHOR), desk.saying("Ten thousand", Severity.SEVERE), firm);
        PersonId approver = desk.somebody(Role.ALERT_APPROVER);

        Instant begin = Instant.now();
        desk.approve(approver, id);
        Instant queued = Instant.now();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> delivered(id) == LETTERS);
        long millis = Duration.between(queued, Instant.now()).toMillis();

        LOG.log(
                System.Logger.Level.INFO,
                "queued in " + Duration.between(begin, queued).toMillis() + " ms, delivered in " + millis + " ms, "
                        + LETTERS * 1000L / millis + " letters a second");
        assertThat(Duration.between(begin, queued)).isLessThan(Duration.ofSeconds(5));
    }

    private long delivered(MessageId id) {
        return sql.count(
                "SELECT COUNT(*) FROM alerts_recipient WHERE message_id = ? AND mail = 'DELIVERED'", id.value());
    }

    private void enter(OrganisationId firm) {
        List<Object[]> people = new ArrayList<>();
        List<Object[]> identities = new ArrayList<>();
        List<Object[]> members = new ArrayList<>();
        IntStream.range(0, LETTERS).forEach(n -> {
            Object person = Ids.next();
            String email = "many" + n + "@" + firm + ".example";
            people.add(new Object[] {person, Instant.EPOCH});
            identities.add(new Object[] {person, email, email});
            members.add(new Object[] {Ids.next(), firm.value(), person});
        });
        sql.changeAll("INSERT INTO people_person (id, state, created_at, version) VALUES (?, 'ACTIVE', ?, 1)", people);
        sql.changeAll("""
                INSERT INTO people_identity (person_id, given_name, family_name, display_name, sort_name, email, email_key,
                    language, zone, version)
                VALUES (?, 'One', 'Of Many', 'One Of Many', 'Of Many, One', ?, ?, 'en-GB', 'Europe/London', 1)""", identities);
        sql.changeAll("""
                INSERT INTO people_membership (id, organisation_id, person_id, department, job_title, started_on, version)
                VALUES (?, ?, ?, '', '', '2020-01-01', 1)""", members);
    }
}
