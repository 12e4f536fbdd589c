package org.muster.core.people.copy;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.PersonalTable;

/** The copy for other programs: an object of tables, each a list of rows, each an object of texts. */
final class MachineCopy {

    private MachineCopy() {}

    static String of(List<PersonalTable> tables) {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        tables.forEach(table -> all.add(table.name(), rows(table)));
        return all.build().toString();
    }

    private static JsonArrayBuilder rows(PersonalTable table) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        table.rows().forEach(row -> rows.add(row(table.columns(), row)));
        return rows;
    }

    private static JsonObjectBuilder row(List<String> columns, List<@Nullable String> values) {
        JsonObjectBuilder row = JSON.createObjectBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String value = values.get(i);
            if (value == null) {
                row.addNull(columns.get(i));
            } else {
                row.add(columns.get(i), value);
            }
        }
        return row;
    }
}
