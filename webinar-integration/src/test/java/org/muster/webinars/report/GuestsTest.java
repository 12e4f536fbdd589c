package org.muster.webinars.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;

/** Two people are called Sarah Jones. */
class GuestsTest {

    private static final PersonId FIRST = new PersonId(new UUID(0, 1));
    private static final PersonId SECOND = new PersonId(new UUID(0, 2));
    private static final PersonId AMA = new PersonId(new UUID(0, 3));

    private final Guests guests = new Guests();

    @BeforeEach
    void come() {
        guests.add(FIRST, "Sarah Jones", "sarah@north.example");
        guests.add(SECOND, "Sarah Jones", "sjones@hill.example");
        guests.add(AMA, "Ama Mensah", "ama@hill.example");
    }

    @Test
    void anAddressMeansOnePerson() {
        assertThat(guests.meant(line("Sarah Jones", "SJones@Hill.example"))).isEqualTo(SECOND);
    }

    @Test
    void aNameMeansWhoIsCalledSo() {
        assertThat(guests.meant(line(" ama  MENSAH", ""))).isEqualTo(AMA);
    }

    @Test
    void aNameOfTwoMeansNobody() {
        refused("webinars.report.ambiguous", line("Sarah Jones", ""));
    }

    @Test
    void anAddressOfNobodyIsNotReplacedByAName() {
        refused("webinars.report.unknown", line("Ama Mensah", "other@hill.example"));
        refused("webinars.report.unknown", line("Somebody Else", ""));
        refused("webinars.report.unknown", line("", ""));
    }

    private void refused(String key, ReportLine line) {
        assertThatThrownBy(() -> guests.meant(line))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }

    private static ReportLine line(String name, String email) {
        return new ReportLine(2, name, email, "14:00", "15:00");
    }
}
