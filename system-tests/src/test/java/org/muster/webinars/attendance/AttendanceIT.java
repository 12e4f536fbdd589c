package org.muster.webinars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;
import org.muster.webinars.Hosting;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.report.ExportAttendance;
import org.muster.webinars.report.ImportReport;
import org.muster.webinars.report.Taken;

/** A host reads a report, decides, confirms and corrects; others do nothing of the kind. */
@InServer
class AttendanceIT {

    @Inject
    Hosting hosting;

    @Inject
    ImportReport importReport;

    @Inject
    ConfirmAttendance confirmAttendance;

    @Inject
    CorrectAttendance correctAttendance;

    @Inject
    ExportAttendance exportAttendance;

    @Inject
    AttendanceSheet sheet;

    @Inject
    OwnAttendance ownAttendance;

    @Inject
    Sql sql;

    private PersonId host;
    private PersonId stayed;
    private PersonId left;
    private PersonId absent;
    private WebinarId webinar;

    @BeforeEach
    void hold() {
        host = hosting.host();
        stayed = hosting.named("Sarah", "Jones");
        left = hosting.named("Sarah", "Jones");
        absent = hosting.named("=HYPERLINK(1)", "Absent");
        webinar = hosting.scheduled(host, 10);
        List.of(stayed, left, absent).forEach(person -> hosting.register(person, webinar));
        hosting.begun(webinar, Duration.ofHours(2));
    }

    @Test
    void aReportIsTakenOnceAndItsMistakesAreTold() {
        String report = "name,email,joined,left\n"
                + line("", hosting.mailboxOf(stayed), 0, 60)
                + line("Sarah Jones", "", 0, 60)
                + line("Nobody", "nobody@else.example", 0, 60)
                + "x," + hosting.mailboxOf(left) + ",soon,later\n"
                + line("", hosting.mailboxOf(left), 30, 10)
                + line("", hosting.mailboxOf(left), 60 * 24, 60 * 25)
                + line("", hosting.mailboxOf(left), 0, 30);
        Taken taken = give(report);
        assertThat(taken.taken()).isEqualTo(2);
        assertThat(taken.mistakes())
                .extracting(mistake -> mistake.line() + " " + mistake.key())
                .containsExactly(
                        "3 webinars.report.ambiguous",
                        "4 webinars.report.unknown",
                        "5 webinars.report.time",
                        "6 webinars.report.order",
                        "7 webinars.report.day");
        Taken again = give(report);
        assertThat(again.taken()).isZero();
        assertThat(again.known()).isEqualTo(2);
    }

    @Test
    void confirmingTellsEachOnce() {
        reported();
        hosting.does(host, () -> confirmAttendance.confirm(webinar));
        assertThatThrownBy(() -> hosting.does(host, () -> confirmAttendance.confirm(webinar)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("webinars.rule.confirmed");
        assertThat(statements(stayed))
                .singleElement()
                .asString()
                .contains(
                        "verbs/attended",
                        "activities/meeting",
                        "\"completion\":true",
                        "PT3600S",
                        "/webinars/" + webinar);
        assertThat(statements(left)).singleElement().asString().contains("\"completion\":false", "PT1800S");
        assertThat(statements(absent)).isEmpty();
        assertThat(hosting.as(stayed, () -> ownAttendance.of(webinar)).map(Decision::attended))
                .contains(true);
        assertThat(hosting.as(left, () -> ownAttendance.of(webinar)).map(Decision::attended))
                .contains(false);
    }

    @Test
    void confirmingAtOnceIsConfirmingOnce() throws InterruptedException {
        reported();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int n = 0; n < 8; n++) {
            threads.execute(() -> hosting.does(host, () -> confirmAttendance.confirm(webinar)));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(statements(stayed)).hasSize(1);
    }

    @Test
    void aDecisionByHandBeforeTheConfirmationStays() {
        reported();
        hosting.does(host, () -> correctAttendance.correct(webinar, left, true, "She was in the room of a colleague."));
        assertThat(statements(left)).isEmpty();
        hosting.does(host, () -> confirmAttendance.confirm(webinar));
        assertThat(statements(left))
                .singleElement()
                .asString()
                .contains("\"completion\":true")
                .doesNotContain("extensions/correction");
    }

    @Test
    void aCorrectionIsAFurtherStatementThatSaysSo() {
        reported();
        hosting.does(host, () -> confirmAttendance.confirm(webinar));
        hosting.does(host, () -> correctAttendance.correct(webinar, absent, true, "He was there, by telephone."));
        assertThat(statements(absent))
                .singleElement()
                .asString()
                .contains("\"completion\":true", "extensions/correction");
        assertThatThrownBy(() -> hosting.does(host, () -> correctAttendance.correct(webinar, left, true, " ")))
                .hasMessage("webinars.rule.reason");
        assertThat(audited("webinars.correct-attendance")).isEqualTo(1);
        assertThatThrownBy(() -> give("email,joined,left\n")).hasMessage("webinars.rule.confirmed");
    }

    @Test
    void nobodyElseReadsDecidesOrConfirms() {
        PersonId other = hosting.host();
        assertThatThrownBy(() -> hosting.does(other, () -> confirmAttendance.confirm(webinar)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hosting.as(other, () -> sheet.open(webinar))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hosting.does(other, () -> correctAttendance.correct(webinar, left, true, "Why not")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hosting.does(stayed, () -> confirmAttendance.confirm(webinar)))
                .isInstanceOf(Forbidden.class);
        assertThat(hosting.as(hosting.holding(Role.ADMINISTRATOR), () -> sheet.open(webinar)))
                .hasSize(3);
    }

    @Test
    void somebodyWithoutAPlaceIsNotDecidedAbout() {
        PersonId stranger = hosting.somebody();
        assertThatThrownBy(
                        () -> hosting.does(host, () -> correctAttendance.correct(webinar, stranger, true, "Why not")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsConfirmedBeforeTheEnd() {
        WebinarId coming = hosting.scheduled(host, 5);
        assertThatThrownBy(() -> hosting.does(host, () -> confirmAttendance.confirm(coming)))
                .hasMessage("webinars.rule.not-over");
    }

    @Test
    void whatIsTakenOutIsSafeInASpreadsheet() {
        List<List<String>> lines =
                hosting.as(host, () -> exportAttendance.lines(webinar, List.of("Name"), "yes", "no"));
        assertThat(lines).hasSize(4);
        assertThat(lines.stream().map(line -> line.get(0))).contains("'=HYPERLINK(1) Absent");
    }

    private void reported() {
        give("email,joined,left\n" + line(hosting.mailboxOf(stayed), -5, 65) + line(hosting.mailboxOf(left), 0, 30));
    }

    private Taken give(String report) {
        return hosting.as(host, () -> importReport.take(webinar, report.getBytes(StandardCharsets.UTF_8)));
    }

    private String line(String name, String email, int from, int until) {
        return name + "," + line(email, from, until);
    }

    private String line(String email, int from, int until) {
        return email + "," + at(from) + "," + at(until) + "\n";
    }

    private String at(int minute) {
        return hosting.find(webinar)
                .schedule()
                .startsAt()
                .plusSeconds(minute * 60L)
                .toString();
    }

    private List<String> statements(PersonId person) {
        return sql.list(
                row -> new String(row.bytes("body"), StandardCharsets.UTF_8),
                "SELECT s.body FROM webinars_attendance a JOIN records_statement s ON s.id = a.statement_id"
                        + " WHERE a.webinar_id = ? AND a.person_id = ?",
                webinar.value(),
                person.value());
    }

    private long audited(String act) {
        return sql.count(
                "SELECT COUNT(*) FROM kernel_audit WHERE act = ? AND actor_id = ? AND subject_id = ?",
                act,
                host.value(),
                webinar.value());
    }
}
