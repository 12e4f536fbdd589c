package org.muster.core.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLineTest {

    private static final Columns COLUMNS =
            Columns.in(List.of("Staff No.", "E-mail", "Full name", "Site", "Dept", "Job title", "Start date", "Tags"));

    @Test
    void aLineSaysWhoAndWhere() {
        IntakeLine line = line(
                " 0042 ", "Ama@Shop.example", "Mensah, Ama", "Leeds", "Sales", "Assistant", "5/1/2026", "Night, keys");

        assertThat(line.mistakes()).isEmpty();
        assertThat(line.who()).isEqualTo(new IntakeLine.Who("0042", "Ama@Shop.example", "Ama", "Mensah"));
        assertThat(line.work().site()).isEqualTo("Leeds");
        assertThat(line.work().department()).isEqualTo("Sales");
        assertThat(line.work().jobTitle()).isEqualTo("Assistant");
        assertThat(line.work().tags()).contains("keys");
        assertThat(line.work().joined()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void eachCellThatCannotBeReadIsNamed() {
        IntakeLine line = line("1", "nobody", "Ama Mensah", "x".repeat(121), "Sales", "", "31/02/2026", "");

        assertThat(line.mistakes())
                .extracting(Mistake::place, Mistake::problem)
                .containsExactlyInAnyOrder(
                        tuple("EMAIL", "people.intake.email"),
                        tuple("SITE", "people.intake.long"),
                        tuple("JOINED", "people.intake.day"));
    }

    @Test
    void somebodyHasToBeMeant() {
        assertThat(line("", "", "Ama Mensah", "", "", "", "", "").mistakes())
                .extracting(Mistake::problem)
                .containsExactly("people.intake.nobody");
    }

    @Test
    void anApostropheThatGuardedAFormulaIsTakenOff() {
        assertThat(line("'+44", "", "", "", "", "", "", "").who().staffNumber()).isEqualTo("+44");
    }

    @Test
    void aLineMayBeShorterThanTheHeading() {
        assertThat(line("7").mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "23/11/2026",
                "23.11.2026",
                "23-11-2026",
                "23 Nov 2026",
                "23 november 2026",
                "23-Nov-2026",
                "2026-11-23 00:00:00",
                "2026-11-23T00:00"
            })
    void daysAreReadAsPeopleHereWriteThem(String typed) {
        assertThat(WrittenDay.of(typed)).contains(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "11/23/2026", "2026-02-30", "1/1/26", "0026-01-01", "2026-11-23 09:00"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(WrittenDay.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Staff No., STAFF_NUMBER",
        "EMPLOYEE_ID, STAFF_NUMBER",
        "E-Mail Address, EMAIL",
        "Forename, GIVEN",
        "surname, FAMILY",
        "Enw, NAME",
        "Safle, SITE",
        "Tîm, DEPARTMENT",
        "Role, JOB_TITLE",
        "Hire date, JOINED"
    })
    void headingsAreKnownInBothLanguages(String heading, IntakeColumn column) {
        assertThat(IntakeColumn.headed(heading)).contains(column);
    }

    @Test
    void columnsAreKeptAsTextAndTheFirstOfTwoCounts() {
        Columns columns = Columns.in(List.of("Shoe size", "E-mail", "Work e-mail", "Name"));

        assertThat(columns.at(0)).isEmpty();
        assertThat(columns.at(1)).contains(IntakeColumn.EMAIL);
        assertThat(columns.at(2)).isEmpty();
        assertThat(Columns.stored(columns.stored())).isEqualTo(columns);
        assertThat(columns.areEnough()).isTrue();
        assertThat(Columns.in(List.of("Name")).areEnough()).isFalse();
        assertThat(Columns.stored("").areEnough()).isFalse();
    }

    @Test
    void aSiteOfALongNameHasItsOwnShortCode() {
        String one = "x".repeat(40) + "1";
        String other = "x".repeat(40) + "2";

        assertThat(SiteCode.of("Leeds")).isEqualTo("Leeds");
        assertThat(SiteCode.of(one)).hasSize(40).isNotEqualTo(SiteCode.of(other));
    }

    private static IntakeLine line(String... cells) {
        return ReadLine.of(new TableLine(2, List.of(cells)), COLUMNS);
    }
}
