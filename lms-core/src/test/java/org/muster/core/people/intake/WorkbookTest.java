package org.muster.core.people.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.core.kernel.RuleBroken;

class WorkbookTest {

    @Test
    void theFirstSheetIsReadLineForLine() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "Staff number");
            sheet.value(0, 1, "Name");
            sheet.value(0, 2, "Joined");
            sheet.value(2, 0, 1007);
            sheet.value(2, 1, "Ŵyn Žïžek, العربية\nin two lines");
            sheet.value(2, 2, LocalDate.of(2026, 11, 23));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(3, 1, "   ");
        });

        assertThat(table(workbook)).isEqualTo("""
                Staff number,Name,Joined

                1007,"Ŵyn Žïžek, العربية in two lines",2026-11-23
                """);
    }

    @Test
    void numbersAreWrittenAsTheyAreMeant() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, 12_345_678_901L);
            sheet.value(0, 1, 0.5);
            sheet.value(0, 2, 100);
            sheet.value(0, 3, true);
            sheet.value(0, 5, 1e300);
        });

        assertThat(table(workbook)).startsWith("12345678901,0.5,100,").contains(",,1");
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, true",
        "d mmm yy, true",
        "[$-409]d-mmm-yy;@, true",
        "General, false",
        "0.00, false",
        "[Red]0, false",
        "0 \"days\", false"
    })
    void aNumberIsADayWhenItsFormatShowsOne(String format, boolean day) {
        assertThat(WorkbookCell.isDay(format)).isEqualTo(day);
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThatThrownBy(() -> table(zip("word/document.xml", 10))).hasMessage("people.intake.workbook");
        assertThatThrownBy(() -> table(new byte[] {'P', 'K', 3, 4, 9, 9})).hasMessage("people.intake.workbook");
        assertThatThrownBy(() -> table(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessage("people.intake.old-workbook");
    }

    @Test
    void aSmallFileThatWouldUnpackWithoutEndIsRefusedUnread() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", 129 * 1024 * 1024);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> table(bomb)).isInstanceOf(RuleBroken.class).hasMessage("people.intake.workbook.large");
    }

    @Test
    void aSheetOfTooManyLinesIsRefused() throws IOException {
        byte[] workbook = workbook(sheet -> sheet.value(ReadPeople.MOST_LINES + 1, 0, "last"));

        assertThatThrownBy(() -> table(workbook)).hasMessage("people.intake.lines");
    }

    private static String table(byte[] file) throws IOException {
        try (BroughtFile brought = BroughtFile.of(() -> new ByteArrayInputStream(file))) {
            return new String(brought.open().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static byte[] workbook(Consumer<Worksheet> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            filling.accept(workbook.newWorksheet("People"));
            workbook.newWorksheet("Other").value(0, 0, "not this");
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }
}
