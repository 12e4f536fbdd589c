package org.muster.core.kernel.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.settings.BadSetting;

class SecretsTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final String OTHER = "HxECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final byte[] PLAIN = "a secret of twenty b".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatIsSealedOpensAgainAndShowsNothing() {
        byte[] sealed = secrets(KEY).seal(PLAIN, "row 1");

        assertThat(secrets(KEY).open(sealed, "row 1")).isEqualTo(PLAIN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(secrets(KEY).seal(PLAIN, "row 1")).isNotEqualTo(sealed);
    }

    @Test
    void itBeginsWithTheIdOfItsKey() {
        assertThat(secrets(KEY).seal(PLAIN, "row 1")).startsWith(secrets(KEY).prefix());
        assertThat(secrets(KEY).prefix()).hasSize(9).isNotEqualTo(secrets(OTHER).prefix());
    }

    @Test
    void anotherPlaceAnotherKeyOrAChangedByteDoNotOpenIt() {
        byte[] sealed = secrets(KEY).seal(PLAIN, "row 1");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> secrets(KEY).open(sealed, "row 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets(OTHER).open(sealed, "row 1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets(KEY).open(changed, "row 1")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, KEY + "=", "++//AwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="})
    void aKeyIsWrittenInEitherBase64(String key) {
        assertThatCode(() -> secrets(key).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8AA",
                "no base 64 but forty-three characters long"
            })
    void aKeyThatIsNoneIsNamedAndNotRepeated(String key) {
        assertThatThrownBy(() -> secrets(key).check())
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("LMS_SECRETS_KEY cannot be used")
                .hasMessageNotContaining(key);
    }

    @Test
    void withoutAKeyNothingStarts() {
        Secrets none = new Secrets();
        none.key = Optional.empty();
        assertThatThrownBy(none::check).isInstanceOf(BadSetting.class);
    }

    private static Secrets secrets(String key) {
        Secrets secrets = new Secrets();
        secrets.key = Optional.of(key);
        return secrets;
    }
}
