package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.outbox.Outbox;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.StatementRecorded;
import org.muster.core.records.api.Statements;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.Incoming;
import org.muster.core.records.statement.ReadStatement;
import org.muster.core.records.statement.WriteStatement;

/** Keeps what our rooms tell: as any statement from outside, but one that is known is left as it is. */
@ApplicationScoped
class StatementStore implements Statements {

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    KeepStatements keep;

    @Inject
    Authority authority;

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String homePage;

    @Override
    @Transactional(TxType.MANDATORY)
    public void record(List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        WriteStatement writer = new WriteStatement(homePage);
        Set<UUID> known = known(statements);
        String text = statements.stream()
                .filter(statement -> !known.contains(statement.id()))
                .map(statement -> writer.json(statement).toString())
                .collect(Collectors.joining(",", "[", "]"));
        List<Incoming> news = ReadStatement.all(text, Edition.ONE);
        if (!news.isEmpty()) {
            keep.keep(news, authority.identifier(Authority.OURSELVES));
        }
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

    private Set<UUID> known(List<Statement> statements) {
        return Set.copyOf(sql.list(
                row -> row.id("id"),
                "SELECT id FROM records_statement WHERE id IN " + Sql.marks(statements.size()) + " FOR UPDATE",
                statements.stream().map(Statement::id).toArray()));
    }
}
