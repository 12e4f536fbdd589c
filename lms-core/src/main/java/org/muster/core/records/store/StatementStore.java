package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.StatementRecorded;
import org.muster.core.records.api.Statements;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.statement.ReadStatement;
import org.muster.core.records.statement.WriteStatement;

/** Writes statements: what our rooms tell and what others send take the same way. */
@ApplicationScoped
class StatementStore implements Statements {

    /** Who vouches for the statements of this product itself. */
    static final String OURSELVES = "muster";

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Dictionary dictionary;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    @Override
    @Transactional(TxType.MANDATORY)
    public void record(List<Statement> statements) {
        WriteStatement writer = new WriteStatement(homePage);
        write(statements.stream().map(writer::json).map(ReadStatement::read).toList(), OURSELVES);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void tell(List<Statement> statements) {
        record(statements);
        statements.forEach(statement -> outbox.tell(new StatementRecorded(
                statement.id(),
                Optional.of(statement.learner()),
                statement.verb().iri(),
                Optional.of(statement.object().id()),
                Optional.of(statement.context().registration()),
                statement.at())));
    }

    /** Writes valid statements that each have an id; one whose id is known is left as it is. */
    void write(List<Incoming> statements, String authority) {
        Instant now = clock.instant();
        long authorityNumber = dictionary.agent(authority);
        sql.changeAll(
                """
                INSERT IGNORE INTO records_statement (id, stored_at, happened_at, version, actor, verb, object,
                registration, authority, body) VALUES (?, ?, ?, '1.0.3', ?, ?, ?, ?, ?, ?)""",
                statements.stream()
                        .map(statement -> row(statement, now, authorityNumber))
                        .toList());
    }

    private @Nullable Object[] row(Incoming statement, Instant now, long authority) {
        Optional<Long> object = statement.object().map(dictionary::iri);
        return new @Nullable Object[] {
            statement.id().map(UUID::toString).orElseThrow(),
            now,
            statement.timestamp().map(time -> time.toInstant()).orElse(now),
            dictionary.agent(statement.actor()),
            dictionary.iri(statement.verb()),
            object.orElse(null),
            statement.registration().map(UUID::toString).orElse(null),
            authority,
            bytes(statement.json())
        };
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
