package org.muster.alerts.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PublicFileTest {

    private static final String PAGE = "<html data-theme=\"system\" data-size=\"normal\">Ŵ</html>";

    @Test
    void theCompressedTwinSaysTheSame() throws IOException {
        PublicFile file = new PublicFile("text/html", PAGE);
        try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(file.zipped()))) {
            assertThat(new String(zipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void theTagFollowsFromTheContent() {
        assertThat(new PublicFile("text/html", PAGE).tag()).isEqualTo(new PublicFile("text/html", PAGE).tag());
        assertThat(new PublicFile("text/html", PAGE).tag()).isNotEqualTo(new PublicFile("text/html", "x").tag());
    }

    @Test
    void aChosenAppearanceIsShown() {
        PublicFile dark = new PublicFile("text/html", PAGE).looking("dark", "largest");
        assertThat(new String(dark.plain(), StandardCharsets.UTF_8))
                .contains("data-theme=\"dark\" data-size=\"largest\"");
    }

    @Test
    void eachLanguageHasItsFile() {
        PublicFiles files = new PublicFiles();
        files.page("/alerts", Locale.UK, "English");
        assertThat(files.find("/alerts", Locale.UK)).isPresent();
        assertThat(files.find("/alerts", PublicFiles.WELSH)).isEmpty();
    }

    @Test
    void textIsNoMarkup() {
        assertThat(Html.text("<a href=\"x\" onclick='y'>&"))
                .isEqualTo("&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;");
        assertThat(Html.paragraph("a\n<b>")).isEqualTo("<p>a<br/>&lt;b&gt;</p>");
        assertThat(Html.paragraph("")).isEmpty();
    }
}
