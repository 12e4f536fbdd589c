package org.muster.core.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.PersonalColumn;

class PersonalDataRegistryTest {

    private final List<PersonalColumn> columns = PersonalDataRegistry.columns();

    @Test
    void everyModuleOfTheClassPathIsRead() {
        assertThat(columns).extracting(PersonalColumn::module).contains("kernel", "people");
    }

    @Test
    void aTableBelongsToTheModuleThatListsIt() {
        assertThat(columns).allMatch(column -> column.table().startsWith(column.module() + "_"));
    }

    @Test
    void noColumnIsListedTwice() {
        assertThat(columns)
                .extracting(column -> column.table() + "." + column.column())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsPersonalSaysWhyHowLongAndWhatBecomesOfIt() {
        assertThat(columns).filteredOn(PersonalColumn::personal).allSatisfy(column -> {
            assertThat(column.purpose()).as(column.column()).isNotBlank();
            assertThat(column.retention()).as(column.column()).isNotBlank();
            assertThat(column.export()).as(column.column()).isNotBlank();
            assertThat(column.erasure()).as(column.column()).isNotBlank();
        });
    }

    @Test
    void theNameAndTheAddressGoWithTheIdentity() {
        assertThat(columns)
                .filteredOn(column -> column.table().equals("people_identity") && column.personal())
                .extracting(PersonalColumn::erasure)
                .containsOnly("row deleted");
    }
}
