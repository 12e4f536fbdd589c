package org.muster.core.records.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A query in the numbers of the dictionary, and its SQL. A statement is found by its own columns or by an alias; each side
 * walks one index from the place where the page before ended, and stops when the page is full.
 *
 * @param agent null when none is asked for; so with the others
 */
record Search(
        @Nullable Long agent,
        boolean relatedAgents,
        @Nullable Long verb,
        @Nullable Long activity,
        boolean relatedActivities,
        @Nullable UUID registration,
        @Nullable Long authority,
        long from,
        long to,
        long voidingVerb,
        boolean ascending,
        int rows) {

    /** Places and sizes of the statements found, in order. */
    Query query() {
        String order = ascending ? " ASC" : " DESC";
        Query own = side(false, order);
        if (agent == null && verb == null && activity == null && registration == null) {
            return own;
        }
        Query alias = side(true, order);
        List<Object> values = new ArrayList<>(own.values());
        values.addAll(alias.values());
        return new Query(
                "(" + own.text() + ") UNION (" + alias.text() + ") ORDER BY place" + order + " LIMIT " + rows, values);
    }

    private Query side(boolean alias, String order) {
        Side side = new Side(alias ? "a" : "s", alias ? "a.source" : "s.place");
        if (relatedActivities && activity != null) {
            side.through("records_related_activity", "rt", "activity", activity);
            side.alike("rt.verb", verb);
        }
        if (relatedAgents && agent != null) {
            side.through("records_related_agent", "ra", "agent", agent);
        }
        if (authority != null) {
            side.vouched(authority);
        }
        side.same("actor", relatedAgents ? null : agent);
        side.same("verb", verb);
        side.same("object", relatedActivities ? null : activity);
        side.same("registration", registration == null ? null : registration.toString());
        side.between(from, to);
        side.notVoided(voidingVerb);
        return side.query(order, rows);
    }

    /** SQL and its values. */
    record Query(String text, List<Object> values) {}
}
