package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** An employer brings a list of people from a spreadsheet. */
@InBrowser
class ImportJourney {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aWorkbookIsLookedAtAndTaken(Visitors visitors) throws IOException {
        Visit manager = atTheImport(visitors);
        manager.looksRightToAll("people-import");
        String key = UUID.randomUUID().toString().substring(0, 8);

        bring(manager, "people.xlsx", WORKBOOK, workbook(key));
        assertThat(manager.page().locator("dl.facts")).containsText("New people1");
        assertThat(manager.text()).contains("2026-02-30", "Lines that are left out");
        manager.looksRightToAll("people-intake");

        manager.press("button[value=take]");
        waitFor(manager, "Your people are up to date");
        manager.looksRightToAll("people-intake-taken");
        manager.page().locator(".note a").click();
        manager.page().waitForURL("**/employer/people?**");
        manager.page().locator("#words").fill("IM-" + key);
        manager.press("form[role=search] button");
        assertThat(manager.page().locator("tbody tr")).hasCount(1);
        assertThat(manager.text()).contains("Ŵyn, Ceridwen");
    }

    @Test
    void columnsWithStrangeNamesAreNamedByHand(Visitors visitors) {
        Visit manager = atTheImport(visitors);
        byte[] file = "Kennung;Wer\nX-0815;Ama Mensah\n".getBytes(StandardCharsets.UTF_8);

        manager.page().locator("#file").setInputFiles(new FilePayload("leute.csv", "text/csv", file));
        manager.press("#file-form button");
        assertThat(manager.text()).contains("Say which column holds the staff number");
        manager.looksRightToAll("people-intake-columns");
        manager.page().locator("#column-0").selectOption("STAFF_NUMBER");
        manager.page().locator("#column-1").selectOption("NAME");
        manager.press("button[value=columns]");
        waitFor(manager, "Nobody here has the staff number X-0815");
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason(Visitors visitors) {
        Visit manager = atTheImport(visitors);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};

        manager.page().locator("#file").setInputFiles(new FilePayload("old.xls", "application/vnd.ms-excel", old));
        manager.press("#file-form button");
        assertThat(manager.text()).contains("Save it as .xlsx");
        manager.looksRight("people-import-mistake");
    }

    private static void bring(Visit manager, String name, String type, byte[] content) {
        manager.page().locator("#file").setInputFiles(new FilePayload(name, type, content));
        manager.press("#file-form button");
        waitFor(manager, "New people");
    }

    private static void waitFor(Visit manager, String text) {
        for (int asked = 0; asked < 60 && !manager.text().contains(text); asked++) {
            manager.page().waitForTimeout(500);
            manager.page().reload();
        }
        assertThat(manager.text()).contains(text);
    }

    private static byte[] workbook(String key) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            line(sheet, 0, "Staff number", "E-mail", "First name", "Surname", "Start date");
            line(sheet, 1, "IM-" + key, key + "@imported.example", "Ceridwen", "Ŵyn");
            sheet.value(1, 4, LocalDate.of(2026, 2, 2));
            sheet.style(1, 4).format("dd/mm/yyyy").set();
            line(sheet, 2, "IN-" + key, key + "n@imported.example", "Cai", "Cole", "2026-02-30");
        }
        return out.toByteArray();
    }

    private static void line(Worksheet sheet, int line, String... cells) {
        for (int place = 0; place < cells.length; place++) {
            sheet.value(line, place, cells[place]);
        }
    }

    private static Visit atTheImport(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.signIn("employer2@demo.example", visitors.password());
        visit.open("/employer/people");
        visit.page().locator("a[href$='/import']").click();
        visit.page().waitForURL("**/import");
        return visit;
    }
}
