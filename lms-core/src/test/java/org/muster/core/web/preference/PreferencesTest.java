package org.muster.core.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.web.AnyPerson;
import org.muster.core.web.Exchange;
import org.muster.core.web.api.Act;
import org.muster.core.web.api.SignedInPerson;

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

    @Test
    void textIsAsLargeAsTheReaderChose() {
        assertThat(of(Exchange.get("/").cookie("text-size", "largest")).getTextSize())
                .isEqualTo("largest");
        assertThat(of(Exchange.get("/").cookie("text-size", "40rem")).getTextSize())
                .isEqualTo("normal");
        assertThat(of(Exchange.get("/")).getTextSize()).isEqualTo("normal");
    }

    @Test
    void whatAPersonChoseIsHeardUnlessTheDeviceWasSetOtherwise() {
        assertThat(of(Exchange.get("/").preferring(Locale.UK), new Speaks(WELSH))
                        .isWelsh())
                .isTrue();
        assertThat(of(Exchange.get("/").cookie("lang", "en-GB"), new Speaks(WELSH))
                        .isWelsh())
                .isFalse();
    }

    private static Preferences of(Exchange exchange) {
        return of(exchange, AnyPerson.nobody());
    }

    private static Preferences of(Exchange exchange, SignedInPerson person) {
        Preferences preferences = new Preferences();
        preferences.request = exchange.request();
        preferences.person = person;
        return preferences;
    }

    private record Speaks(Locale spoken) implements SignedInPerson {

        @Override
        public Optional<Locale> language() {
            return Optional.of(spoken);
        }

        @Override
        public Optional<UUID> id() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public boolean may(Act act) {
            return false;
        }

        @Override
        public String formToken() {
            return "";
        }
    }
}
