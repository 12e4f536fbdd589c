package org.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations only add, and only to the tables of their own module. */
class MigrationsTest {

    private static final String PLACE = "library/src/main/resources/db/migration/library/";

    @Test
    void everyMigrationKeepsToItsModuleAndOnlyAdds() {
        assertThat(Product.migrations()).isNotEmpty();
        assertThat(Product.migrations().flatMap(file -> new Migration(file).wrong().stream()))
                .isEmpty();
    }

    @Test
    void versionsAreUniqueAcrossModules() {
        assertThat(Product.migrations().map(file -> file.name().replaceFirst("__.*", "")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE resource (id INT);",
                "ALTER TABLE people_person ADD COLUMN shelf INT;",
                "CREATE TABLE library_loan (person UUID REFERENCES people_person (id));",
                "INSERT INTO library_loan SELECT id FROM people_person;",
                "DROP TABLE library_loan;",
                "ALTER TABLE library_loan DROP COLUMN shelf;",
                "ALTER TABLE library_loan RENAME COLUMN a TO b;"
            })
    void aStatementThatBreaksTheRuleIsFound(String statement) {
        assertThat(new Migration(new SourceFile(PLACE + "V2026112299__loan.sql", statement)).wrong())
                .isNotEmpty();
    }

    @Test
    void aKeyMayGiveWayToAWiderOne() {
        String wider = "ALTER TABLE library_loan ADD UNIQUE KEY library_loan_once (a, b), DROP KEY library_loan_a;";
        assertThat(new Migration(new SourceFile(PLACE + "V2026112299__loan.sql", wider)).wrong())
                .isEmpty();
    }

    @Test
    void aNameThatBreaksTheRuleIsFound() {
        assertThat(new Migration(new SourceFile(PLACE + "V2__loan.sql", "")).wrong())
                .isNotEmpty();
    }

    @Test
    void whatStandsInCommentsAndTextsDoesNotCount() {
        String harmless = "-- DROP TABLE people_person\nINSERT INTO library_loan (a) VALUES ('RENAME FROM it''s x');";
        assertThat(new Migration(new SourceFile(PLACE + "V2026112299__loan.sql", harmless)).wrong())
                .isEmpty();
    }
}
