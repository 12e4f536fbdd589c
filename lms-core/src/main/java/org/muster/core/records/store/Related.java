package org.muster.core.records.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Sql;

/** By whom and by what else statements are found. */
@ApplicationScoped
class Related {

    private static final String ALIAS =
            "INSERT IGNORE INTO records_alias (place, source, actor, verb, object, registration)";
    private static final String AGENT = "INSERT IGNORE INTO records_related_agent (agent, place, source)";
    private static final String ACTIVITY =
            "INSERT IGNORE INTO records_related_activity (activity, place, source, verb)";

    @Inject
    Sql sql;

    void write(List<Entry> entries) {
        insert(
                ALIAS,
                entries.stream().flatMap(entry -> entry.ownAliases().stream()).toList());
        insert(
                AGENT,
                entries.stream()
                        .flatMap(entry -> entry.agentRows(entry.place()).stream())
                        .toList());
        insert(
                ACTIVITY,
                entries.stream()
                        .flatMap(entry -> entry.activityRows(entry.place()).stream())
                        .toList());
    }

    /** The statement in that place refers to another one, perhaps by way of others, and is found by all that one is found by. */
    void lend(Entry target, long referrer) {
        insert(ALIAS, target.aliasesOf(referrer));
        insert(AGENT, target.agentRows(referrer));
        insert(ACTIVITY, target.activityRows(referrer));
    }

    private void insert(String into, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.insertAll(into, rows);
        }
    }
}
