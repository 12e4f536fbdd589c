package org.muster.core.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.settings.BadSetting;

class MailSettingsTest {

    private final MailSettings settings = new MailSettings();

    @ParameterizedTest
    @ValueSource(strings = {"http://mail.example", "smtp:mail.example", "mail.example:25", "smtp://user name@x"})
    void anAddressThatIsNoSmtpServerIsNamed(String url) {
        settings.smtpUrl = Optional.of(url);

        assertThatThrownBy(settings::check).isInstanceOf(BadSetting.class).hasMessageContaining("LMS_SMTP_URL");
    }

    @Test
    void withoutAnAddressLettersAreKeptAsFiles() {
        settings.smtpUrl = Optional.empty();

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.smtp()).isEmpty();
    }

    @Test
    void theAddressGivesHostPortAndCredentials() {
        URI url = URI.create("smtp://post:se:cret@mail.example:2525");

        assertThat(MailSettings.session(url))
                .containsEntry("mail.smtp.host", "mail.example")
                .containsEntry("mail.smtp.port", "2525")
                .containsEntry("mail.smtp.auth", "true");
        assertThat(MailSettings.credential(url, 0)).isEqualTo("post");
        assertThat(MailSettings.credential(url, 1)).isEqualTo("se:cret");
    }
}
