package org.muster.core.people.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalColumn;
import org.muster.core.people.api.PersonalRows;
import org.muster.core.people.api.PersonalTable;

@ApplicationScoped
class RegisteredRows implements PersonalRows {

    @Inject
    Sql sql;

    private List<PersonalColumn> register = List.of();

    @PostConstruct
    void read() {
        register = PersonalDataRegistry.columns();
    }

    @Override
    public List<PersonalTable> export(String module, Map<String, String> whose, PersonId person) {
        return whose.keySet().stream()
                .filter(table -> columns(module, table).stream().anyMatch(PersonalColumn::isExported))
                .map(table -> table(module, table, whose.getOrDefault(table, "FALSE"), person))
                .toList();
    }

    @Override
    public void erase(String module, Map<String, String> whose, PersonId person) {
        whose.forEach((table, condition) -> {
            List<PersonalColumn> columns = columns(module, table);
            if (columns.stream().anyMatch(PersonalColumn::goesWithItsRow)) {
                change("DELETE FROM " + table, condition, person);
            } else {
                columns.forEach(column -> erase(column, condition, person));
            }
        });
    }

    private void erase(PersonalColumn column, String condition, PersonId person) {
        if (column.isEmptied()) {
            change("UPDATE " + column.table() + " SET " + column.column() + " = ''", condition, person);
        } else if (column.isCleared()) {
            change("UPDATE " + column.table() + " SET " + column.column() + " = NULL", condition, person);
        }
    }

    private PersonalTable table(String module, String table, String condition, PersonId person) {
        List<String> names = columns(module, table).stream()
                .filter(PersonalColumn::isExported)
                .map(PersonalColumn::column)
                .toList();
        List<List<@Nullable String>> rows = sql.list(
                row -> values(row, names),
                names.stream().collect(Collectors.joining(", ", "SELECT ", " FROM " + table)) + where(condition),
                marks(condition, person));
        return new PersonalTable(table, names, rows);
    }

    private static List<@Nullable String> values(Row row, List<String> names) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (String name : names) {
            values.add(row.textIfAny(name).orElse(null));
        }
        return values;
    }

    private void change(String deed, String condition, PersonId person) {
        sql.change(deed + where(condition), marks(condition, person));
    }

    private static String where(String condition) {
        return " WHERE " + condition;
    }

    private static Object[] marks(String condition, PersonId person) {
        long marks = condition.chars().filter(c -> c == '?').count();
        return Collections.nCopies((int) marks, person.value()).toArray();
    }

    private List<PersonalColumn> columns(String module, String table) {
        List<PersonalColumn> columns = register.stream()
                .filter(column ->
                        column.module().equals(module) && column.table().equals(table))
                .toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(table + " is no table of " + module);
        }
        return columns;
    }
}
