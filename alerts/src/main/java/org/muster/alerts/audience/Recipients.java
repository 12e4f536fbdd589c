package org.muster.alerts.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Audience;
import org.muster.core.people.api.Audiences;
import org.muster.core.people.api.Audiences.Member;
import org.muster.core.people.api.OrganisationId;

/** Those whom a message was addressed to, in chunks, as they were when it was approved. */
@ApplicationScoped
public class Recipients {

    /** How many letters one piece of work carries. */
    public static final int CHUNK = 500;

    @Inject
    Sql sql;

    @Inject
    Audiences audiences;

    @Inject
    Scopes scopes;

    /** Writes them down and says how many chunks they are. */
    public int freeze(MessageId message, boolean urgent) {
        Audience audience = scopes.of(message);
        Set<UUID> quiet = urgent ? Set.of() : quiet();
        AtomicInteger chunks = new AtomicInteger();
        audiences.inPages(audience, CHUNK, page -> write(message, chunks.getAndIncrement(), page, quiet));
        return chunks.get();
    }

    private Set<UUID> quiet() {
        return new HashSet<>(sql.list(row -> row.id("person_id"), "SELECT person_id FROM alerts_quiet"));
    }

    private void write(MessageId message, int chunk, List<Member> page, Set<UUID> quiet) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Member member : page) {
            UUID person = member.person().value();
            rows.add(new @Nullable Object[] {
                message.value(),
                person,
                member.organisation().map(OrganisationId::value).orElse(null),
                chunk,
                quiet.contains(person) ? "OFF" : "QUEUED"
            });
        }
        sql.changeAll("""
                INSERT INTO alerts_recipient (message_id, person_id, organisation_id, chunk, mail)
                VALUES (?, ?, ?, ?, ?)""", rows);
    }
}
