package org.muster.webinars.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class ReportTest {

    @Test
    void columnsAreFoundByTheirNames() {
        assertThat(lines("Email,Name,Join time,Leave time\na@x.example,Ama,14:00,15:00\n"))
                .containsExactly(new ReportLine(2, "Ama", "a@x.example", "14:00", "15:00"));
    }

    @Test
    void semicolonsTabsQuotesAndAByteOrderMarkAreRead() {
        assertThat(lines("\uFEFFname;joined;left\n\"Jones; Sarah\";14:00;15:00"))
                .containsExactly(new ReportLine(2, "Jones; Sarah", "", "14:00", "15:00"));
        assertThat(lines("name\tjoined\tleft\r\nSarah\t14:00\t15:00\r\n")).hasSize(1);
    }

    @Test
    void emptyLinesAreNothing() {
        assertThat(lines("name,joined,left\n,,\n\nAma,14:00,15:00\n"))
                .extracting(ReportLine::name)
                .containsExactly("Ama");
    }

    @Test
    void shortLinesHaveEmptyFields() {
        assertThat(lines("name,joined,left\nAma\n")).containsExactly(new ReportLine(2, "Ama", "", "", ""));
    }

    @Test
    void anApostropheBeforeAFormulaIsTakenAway() {
        assertThat(lines("name,joined,left\n'=Ama,14:00,15:00\n"))
                .extracting(ReportLine::name)
                .containsExactly("=Ama");
    }

    @Test
    void whatIsNoReportIsRefused() {
        refused("webinars.report.heading", "who,when\nAma,14:00".getBytes(StandardCharsets.UTF_8));
        refused("webinars.report.heading", new byte[0]);
        refused("webinars.report.encoding", new byte[] {'n', (byte) 0xE9, ','});
        refused("webinars.report.large", new byte[Report.LONGEST_BYTES + 1]);
        String line = "Ama,14:00,15:00\n";
        refused(
                "webinars.report.long",
                ("name,joined,left\n" + line.repeat(Report.MOST_LINES)).getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReportLine> lines(String text) {
        return Report.lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> Report.lines(file))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }
}
