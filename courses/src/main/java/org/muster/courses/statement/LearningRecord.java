package org.muster.courses.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.api.Statement;
import org.muster.core.records.api.Statements;

/** Hands what was said to the record store, at once; while a past is replayed on this thread, all of it at its end. */
@ApplicationScoped
public class LearningRecord {

    private static final ThreadLocal<@Nullable List<Statement>> GATHERED = new ThreadLocal<>();

    @Inject
    Statements statements;

    public void record(List<Statement> said) {
        List<Statement> gathered = GATHERED.get();
        if (gathered != null) {
            gathered.addAll(said);
        } else if (!said.isEmpty()) {
            statements.record(said);
        }
    }

    /** Does the work and then records what it said, in the transaction under way. */
    public void gathering(Runnable work) {
        List<Statement> gathered = new ArrayList<>();
        GATHERED.set(gathered);
        try {
            work.run();
        } finally {
            GATHERED.remove();
        }
        record(gathered);
    }
}
