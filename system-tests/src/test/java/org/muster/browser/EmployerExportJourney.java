package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an employer takes along: the matrix as a file that any spreadsheet opens. */
@InBrowser
class EmployerExportJourney {

    private static final String NORTHGATE = "employer@demo.example";
    private static final String HARBOUR = "employer2@demo.example";
    private static final String EXPORT = "main a[href^='/employer/export.csv']";
    private static final String FORMULA = "=SUM(1;1)";

    @Test
    void theExportHoldsWhatTheMatrixShows(Visitors visitors) {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer");
        List<NamedCsvRecord> all = csv(visit, visit.page().locator(EXPORT));
        assertThat(all).hasSize(44);
        assertThat(all)
                .extracting(line -> line.getField("Staff number"))
                .allMatch(number -> number.startsWith("NR-") || number.startsWith("DEMO-"));
        assertThat(all.stream()
                        .map(line -> line.getField("Staff number"))
                        .distinct()
                        .count())
                .isEqualTo(40);
        assertThat(all)
                .filteredOn(line -> line.getField("Course").equals("ACT Awareness"))
                .filteredOn(line -> List.of("Valid", "Expires soon").contains(line.getField("Status")))
                .hasSize(21)
                .allMatch(line -> line.getField("Valid until").matches("\\d{4}-\\d\\d-\\d\\d"));

        visit.open("/employer?site=Swansea+store&words=Luca");
        assertThat(csv(visit, visit.page().locator(EXPORT)))
                .extracting(line -> line.getField("Person"), line -> line.getField("Course"))
                .containsExactly(tuple("D'Angelo, Luca", "ACT Awareness"), tuple("D'Angelo, Luca", "ACT Security"));
    }

    @Test
    void whoIsBlockedIsToldWithWhatIsMissing(Visitors visitors) {
        Visit visit = signedIn(visitors, NORTHGATE);
        visit.open("/employer?state=BLOCKED");
        assertThat(csv(visit, visit.page().locator(EXPORT)))
                .filteredOn(line -> line.getField("Course").equals("ACT Security"))
                .extracting(line -> line.getField("Status"), line -> line.getField("Needs first"))
                .containsExactly(tuple("Blocked", "ACT Awareness"));
    }

    /** A spreadsheet would work out what begins with an equals sign. The manager is called so for a moment. */
    @Test
    void aNameThatLooksLikeAFormulaIsTextInTheFile(Visitors visitors) throws IOException {
        Visit visit = signedIn(visitors, HARBOUR);
        String name = renamed(visit, FORMULA);
        try {
            visit.open("/employer?words=SUM");
            assertThat(visit.text()).contains(FORMULA + ", ");
            Download file = visit.page()
                    .waitForDownload(() -> visit.page().locator(EXPORT).click());
            assertThat(Files.readString(file.path()).substring(1).lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("\"'" + FORMULA + ", "));
        } finally {
            renamed(visit, name);
        }
    }

    /** Gives the family name that the person had before. */
    private static String renamed(Visit visit, String family) {
        visit.open("/account");
        Locator field = visit.page().locator("#family");
        String before = field.inputValue();
        field.fill(family);
        field.press("Enter");
        visit.page().waitForLoadState();
        visit.open("/account");
        assertThat(field).hasValue(family);
        return before;
    }

    private static Visit signedIn(Visitors visitors, String email) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn(email, visitors.password());
        return visit;
    }

    private static List<NamedCsvRecord> csv(Visit visit, Locator link) {
        APIResponse file = visit.fetch(link.getAttribute("href"));
        assertThat(file.headers().get("content-disposition")).startsWith("attachment");
        return CsvReader.builder().ofNamedCsvRecord(file.text().substring(1)).stream()
                .toList();
    }
}
