package org.muster.core.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.muster.core.web.Exchange;

class PreferencesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void aChoiceWinsOverTheBrowser() {
        assertThat(of(Exchange.get("/").cookie("lang", "en-GB").preferring(WELSH))
                        .locale())
                .isEqualTo(Locale.UK);
    }

    @Test
    void withoutAChoiceTheBrowserIsHeard() {
        assertThat(of(Exchange.get("/").preferring(WELSH)).isWelsh()).isTrue();
        assertThat(of(Exchange.get("/").preferring(Locale.FRENCH)).getLanguage())
                .isEqualTo("en-GB");
    }

    @Test
    void anUnknownThemeIsThatOfTheDevice() {
        assertThat(of(Exchange.get("/").cookie("theme", "dark")).getTheme()).isEqualTo("dark");
        assertThat(of(Exchange.get("/").cookie("theme", "\"><script>")).getTheme())
                .isEqualTo("system");
    }

    private static Preferences of(Exchange exchange) {
        Preferences preferences = new Preferences();
        preferences.request = exchange.request();
        return preferences;
    }
}
