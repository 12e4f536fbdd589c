package org.muster.core.people.privacy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonalColumn;
import org.muster.inserver.InServer;

/** Nobody can add a column without saying whether it is about people and what becomes of it. */
@InServer
class PersonalDataIT {

    @Inject
    Sql sql;

    @Test
    void theRegistryNamesEveryColumnOfTheSchemaAndNoOther() {
        Set<String> registered = PersonalDataRegistry.columns().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(toCollection(TreeSet::new));
        assertThat(registered).isEqualTo(columnsOfTheSchema());
    }

    @Test
    void everyColumnIsNamedOnce() {
        List<PersonalColumn> columns = PersonalDataRegistry.columns();
        assertThat(columns)
                .extracting(column -> column.table() + "." + column.column())
                .doesNotHaveDuplicates();
    }

    @Test
    void aColumnIsRegisteredByTheModuleWhoseTableItIs() {
        assertThat(PersonalDataRegistry.columns())
                .allMatch(column -> column.table().startsWith(column.module() + "_"));
    }

    @Test
    void whateverIsAboutPeopleHasPurposeRetentionExportAndErasure() {
        assertThat(PersonalDataRegistry.columns().stream().filter(PersonalColumn::personal))
                .isNotEmpty()
                .noneMatch(column -> column.purpose().isBlank()
                        || column.retention().isBlank()
                        || column.export().isBlank()
                        || column.erasure().isBlank());
    }

    private Set<String> columnsOfTheSchema() {
        return sql
                .list(
                        row -> row.text("table_name") + "." + row.text("column_name"),
                        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()")
                .stream()
                .collect(toCollection(TreeSet::new));
    }
}
