package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Whoever looks after accreditation enters what a body was asked for and granted, keeps its letter, and notes what became of it. */
@InBrowser
class AccreditationJourney {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Test
    void anAccreditationIsAppliedForGrantedAndSuspended(Visitors visitors) {
        Visit admin = visitors.come(Look.DESKTOP);
        admin.signIn("admin@demo.example", visitors.password());
        admin.open("/admin/accreditation");
        assertThat(admin.page().locator("main table")).containsText("ACT Awareness");
        admin.looksRightToAll("accreditations");
        admin.open("/admin/accreditation?words=nothing-like-it");
        admin.looksRight("accreditations-none");

        String body = "Journey Board " + System.nanoTime();
        registers(admin, body);
        String address = appliesFor(admin, body);
        grants(admin, address);
        keepsTheLetter(admin);
        suspends(admin, address);
    }

    private static void registers(Visit admin, String body) {
        admin.open("/admin/accreditation/bodies");
        admin.page().locator("#name").fill("");
        admin.press("#register");
        assertThat(admin.page().locator(".error-summary")).containsText("Give the name of the body");
        admin.page().locator("#name").fill(body);
        admin.press("#register");
        assertThat(admin.page().locator("main ul.list")).containsText(body);
        admin.looksRightToAll("accrediting-bodies");
    }

    private static String appliesFor(Visit admin, String body) {
        admin.open("/admin/accreditation/new");
        admin.press("#enter");
        admin.looksRight("accreditation-new-mistakes");
        admin.page().locator("#body").selectOption(body);
        admin.page().locator("#number").fill("99.0");
        admin.page().locator("[name=stage][value=applied]").check();
        admin.page().locator("#reference").fill("APPLICATION-1");
        admin.page().locator("#from").fill(TODAY.toString());
        admin.page().locator("#until").fill(TODAY.plusYears(1).toString());
        admin.page().locator("#hours").fill("1.25");
        admin.page().locator("#counted").fill("Seventy-five minutes.");
        admin.page().locator("#conditions").fill("A report each year.");
        admin.looksRightToAll("accreditation-new");
        admin.press("#enter");
        assertThat(admin.page().locator("main .badge").first()).hasText("Applied for");
        admin.looksRightToAll("accreditation-applied");
        return admin.path();
    }

    private static void grants(Visit admin, String address) {
        admin.open(address + "/grant");
        admin.page().locator("#reference").fill("GRANTED-1");
        admin.looksRight("accreditation-grant");
        admin.press("#grant");
        assertThat(admin.page().locator("main .badge").first()).hasText("Active");
        assertThat(admin.page().locator("main h1 + p, main .pagehead p").first())
                .containsText("GRANTED-1");
    }

    private static void keepsTheLetter(Visit admin) {
        byte[] letter = "We grant it.".getBytes(StandardCharsets.UTF_8);
        admin.page().locator("#file").setInputFiles(new FilePayload("letter.txt", "text/plain", letter));
        admin.press("#file-form button");
        assertThat(admin.page().locator("a[href*='/evidence/']")).hasText("letter.txt");
    }

    private static void suspends(Visit admin, String address) {
        admin.page().locator("#state").selectOption("suspended");
        admin.press("#change-form button");
        assertThat(admin.page().locator(".error-summary")).containsText("Say why");
        admin.looksRight("accreditation-change-mistake");
        admin.page().locator("#state").selectOption("withdrawn");
        admin.page().locator("#from").fill(TODAY.plusDays(3).toString());
        admin.page().locator("#reason").fill("The course is replaced.");
        admin.press("#change-form button");
        assertThat(admin.page().locator("main .badge").first()).hasText("Active");
        admin.page().locator("#state").selectOption("suspended");
        admin.page().locator("#reason").fill("A visit is due.");
        admin.press("#change-form button");
        assertThat(admin.page().locator("main .badge").first()).hasText("Suspended");
        assertThat(admin.page().locator("main")).containsText("A visit is due.");
        admin.looksRightToAll("accreditation");
        admin.open("/admin");
        assertThat(admin.page().locator("main ul.list a[href='/admin/accreditation']"))
                .hasText("Accreditation");
        admin.open(address);
    }
}
