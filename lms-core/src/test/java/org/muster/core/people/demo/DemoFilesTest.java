package org.muster.core.people.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<DemoPerson> platform = DemoFiles.platform();
    private final List<DemoPerson> northgate = DemoFiles.people("people/northgate-retail.csv");
    private final List<DemoPerson> harbour = DemoFiles.people("people/harbour-logistics.csv");
    private final List<DemoPerson> staff =
            Stream.concat(northgate.stream(), harbour.stream()).toList();

    @Test
    void twoOrganisationsHaveFortyAndTwentyFiveStaff() {
        assertThat(northgate).hasSize(40);
        assertThat(harbour).hasSize(25);
    }

    @Test
    void elevenAccountsCanBeSignedInTo() {
        assertThat(platform.stream()
                        .filter(DemoPerson::hasAnAccount)
                        .map(line -> line.email().text()))
                .hasSize(11)
                .contains("learner@demo.example", "employer2@demo.example", "admin@demo.example");
    }

    @Test
    void everyLineMakesAPersonWithAPost() {
        assertThat(everybody()).allSatisfy(line -> {
            assertThat(line.details().name().display()).isNotBlank();
            assertThat(line.post(TODAY).startedOn()).isBefore(TODAY);
            assertThat(line.role()).isNotNull();
        });
    }

    @Test
    void nobodySharesACodeOrAnAddress() {
        assertThat(everybody().map(DemoPerson::code)).doesNotHaveDuplicates();
        assertThat(everybody().map(line -> line.email().key())).doesNotHaveDuplicates();
    }

    @Test
    void everyManagerComesBeforeThoseWhoReportToThem() {
        for (DemoPerson line : staff) {
            line.manager().ifPresent(manager -> assertThat(codesBefore(line)).contains(manager));
        }
    }

    @Test
    void daysCountFromTheDayOfLoading() {
        DemoPerson left = staff.stream()
                .filter(line -> line.code().equals("NR-040"))
                .findFirst()
                .orElseThrow();

        assertThat(left.post(TODAY).startedOn()).isEqualTo(TODAY.minusDays(1400));
        assertThat(left.post(TODAY).endedOn()).isEqualTo(Optional.of(TODAY.minusDays(60)));
    }

    private Stream<DemoPerson> everybody() {
        return Stream.concat(platform.stream(), staff.stream());
    }

    private List<String> codesBefore(DemoPerson line) {
        return staff.subList(0, staff.indexOf(line)).stream()
                .map(DemoPerson::code)
                .toList();
    }
}
