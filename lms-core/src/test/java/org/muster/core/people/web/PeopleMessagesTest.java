package org.muster.core.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.Role;

class PeopleMessagesTest {

    private final Properties english = read("people");
    private final Properties welsh = read("people_cy");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceIsAPatternAndUsesTheSamePlaces() {
        for (String key : english.stringPropertyNames()) {
            assertThat(places(welsh, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void noApostropheSwallowsAPlace() {
        assertThat(english.values()).noneMatch(sentence -> ((String) sentence).contains("'"));
        assertThat(welsh.values()).noneMatch(sentence -> ((String) sentence).contains("'"));
    }

    @Test
    void everyRoleHasItsWord() {
        assertThat(Arrays.stream(Role.values()).map(role -> "people.role." + role))
                .allMatch(english::containsKey);
    }

    @Test
    void minutesAreCountedInWords() {
        assertThat(wait(english, Locale.UK, 1)).contains("Wait one minute");
        assertThat(wait(english, Locale.UK, 15)).contains("Wait 15 minutes");
        assertThat(wait(welsh, Locale.forLanguageTag("cy"), 2)).contains("ddwy funud");
        assertThat(wait(welsh, Locale.forLanguageTag("cy"), 15)).contains("15 munud");
    }

    private static String wait(Properties sentences, Locale locale, long minutes) {
        return new MessageFormat(sentences.getProperty("people.sign-in.wait"), locale).format(new Object[] {minutes});
    }

    private static int places(Properties sentences, String key) {
        return new MessageFormat(sentences.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String bundle) {
        try (InputStream file = PeopleMessagesTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
