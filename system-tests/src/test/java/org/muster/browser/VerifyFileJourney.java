package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Somebody who got a certificate as a file finds out whether it is genuine, without an account. */
@InBrowser
class VerifyFileJourney {

    @Test
    void aFileIsCheckedAndAChangedOneIsFoundOut(Visitors visitors) {
        Visit holder = visitors.come(Look.DESKTOP);
        holder.signIn("learner@demo.example", visitors.password());
        holder.open("/certificates");
        byte[] file = holder.fetch(
                        holder.page().locator("main a[href$='.pdf']").first().getAttribute("href"))
                .body();

        Visit stranger = visitors.come(Look.DESKTOP);
        checks(stranger, file);
        assertThat(stranger.page().locator(".verdict h2")).hasText("The file is genuine");
        assertThat(stranger.page().locator(".verdict h3")).hasText("Valid");
        assertThat(stranger.text()).contains("ACT Awareness");
        stranger.looksRightToAll("verify-file-genuine");

        byte[] changed = file.clone();
        changed[file.length / 2] ^= 1;
        checks(stranger, changed);
        assertThat(stranger.page().locator(".verdict h2")).hasText("The file was changed");
        stranger.looksRightToAll("verify-file-changed");

        checks(stranger, "Hello".getBytes(StandardCharsets.US_ASCII));
        assertThat(stranger.page().locator(".verdict h2")).hasText("This is no PDF that can be read");
        stranger.looksRight("verify-file-unreadable");

        stranger.open("/verify");
        stranger.press("#file-form button");
        assertThat(stranger.page().locator(".error-summary")).containsText("Choose the file first.");
        stranger.looksRight("verify-file-missing");

        drops(stranger, file);
        assertThat(stranger.page().locator(".verdict h2")).hasText("The file is genuine");
    }

    private static void checks(Visit visit, byte[] file) {
        visit.open("/verify");
        visit.page().locator("#file").setInputFiles(new FilePayload("certificate.pdf", "application/pdf", file));
        visit.press("#file-form button");
    }

    private static void drops(Visit visit, byte[] file) {
        visit.open("/verify");
        visit.page().evaluate("""
                (base64) => {
                  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([bytes], "dropped.pdf", { type: "application/pdf" }));
                  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
                }""", Base64.getEncoder().encodeToString(file));
    }
}
