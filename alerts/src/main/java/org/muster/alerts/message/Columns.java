package org.muster.alerts.message;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;

/** What a message says, as columns: in the order in which the statements of {@link Messages} name them. */
final class Columns {

    private Columns() {}

    /** The given values, then the content's. */
    static @Nullable Object[] of(Content content, @Nullable Object... before) {
        List<@Nullable Object> all = new ArrayList<>(List.of(before));
        all.addAll(values(content));
        return all.toArray();
    }

    /** The time, the content's values, then those that say which row. */
    static @Nullable Object[] of(Content content, List<Object> row, Object now) {
        List<@Nullable Object> all = new ArrayList<>(List.of(now));
        all.addAll(values(content));
        all.addAll(row);
        return all.toArray();
    }

    private static List<Object> values(Content content) {
        Gravity gravity = content.gravity();
        Situation situation = content.situation();
        List<Object> values = new ArrayList<>();
        for (Words words : List.of(content.english(), content.welsh())) {
            values.addAll(List.of(words.headline(), words.what(), words.steps(), words.nextUpdate()));
        }
        values.addAll(List.of(
                gravity.severity().name(),
                gravity.urgency().name(),
                gravity.certainty().name()));
        values.addAll(List.of(content.category().name(), situation.area()));
        values.addAll(List.of(situation.order().name(), situation.expiresAt()));
        return values;
    }

    static Content content(Row row) throws SQLException {
        return new Content(
                words(row, ""),
                words(row, "_cy"),
                new Gravity(
                        Severity.valueOf(row.text("severity")),
                        Urgency.valueOf(row.text("urgency")),
                        Certainty.valueOf(row.text("certainty"))),
                Category.valueOf(row.text("category")),
                new Situation(row.text("area"), Order.valueOf(row.text("order_given")), row.instant("expires_at")));
    }

    private static Words words(Row row, String language) throws SQLException {
        return new Words(
                row.text("headline" + language),
                row.text("what" + language),
                row.text("steps" + language),
                row.text("next_update" + language));
    }
}
