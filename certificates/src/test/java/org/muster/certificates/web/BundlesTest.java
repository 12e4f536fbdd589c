package org.muster.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.certificates.awards.Standing;
import org.muster.certificates.compliance.ComplianceState;

class BundlesTest {

    private final Properties english = bundle("certificates");
    private final Properties welsh = bundle("certificates_cy");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceIsAPatternThatKeepsItsApostrophes() {
        Stream.of(english, welsh).flatMap(bundle -> bundle.values().stream()).forEach(sentence -> {
            assertThat((String) sentence).doesNotContain("'");
            assertThat(new MessageFormat((String) sentence, Locale.UK)).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyStandingHasAWordAndASentence(Standing standing) {
        assertThat(english).containsKeys("certificates.standing." + standing, "certificates.verify.text." + standing);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasAWord(ComplianceState state) {
        assertThat(english).containsKey("certificates.state." + state);
    }

    private static Properties bundle(String name) {
        Properties sentences = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream("/messages/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sentences;
    }
}
