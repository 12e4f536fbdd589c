package org.muster.certificates.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.core.kernel.settings.BadSetting;

class GivenKeyTest {

    private static final String PASSWORD = "correct horse";

    @TempDir
    Path folder;

    @Test
    void theKeyOfAStoreIsRead() throws Exception {
        SigningKey key = NewKey.of("https://firm.example", Signed.NOW);
        SigningKey read = GivenKey.read(kept(key), PASSWORD, Signed.NOW);
        assertThat(read.fingerprint()).isEqualTo(key.fingerprint());
        assertThat(read.key()).isEqualTo(key.key());
    }

    @Test
    void whatIsWrongIsNamed() throws Exception {
        Path file = kept(NewKey.of("https://firm.example", Signed.NOW));
        refused(
                folder.resolve("none.p12"),
                PASSWORD,
                Signed.NOW,
                "LMS_CERTIFICATES_KEYSTORE cannot",
                "no file to read");
        refused(file, "wrong", Signed.NOW, "LMS_CERTIFICATES_KEYSTORE_PASSWORD", "does not open");
        refused(file, PASSWORD, Signed.NOW.plus(Duration.ofDays(4000)), "its certificate holds from");
        refused(kept(), PASSWORD, Signed.NOW, "holds 0");
        refused(Files.writeString(folder.resolve("text.p12"), "Hello"), PASSWORD, Signed.NOW, "no PKCS #12");
    }

    @Test
    void whatIsKeptAsTextIsTheSameKey() {
        SigningKey key = NewKey.of("https://firm.example", Signed.NOW);
        assertThat(KeyText.chain(KeyText.pem(key.chain()))).isEqualTo(key.chain());
        assertThat(KeyText.key(key.key().getEncoded(), key.certificate())).isEqualTo(key.key());
    }

    private static void refused(Path file, String password, Instant now, String... words) {
        assertThatThrownBy(() -> GivenKey.read(file, password, now))
                .isInstanceOf(BadSetting.class)
                .hasMessageContainingAll(words);
    }

    private Path kept(SigningKey... keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (SigningKey key : keys) {
            store.setKeyEntry(
                    "signing", key.key(), PASSWORD.toCharArray(), key.chain().toArray(X509Certificate[]::new));
        }
        Path file = folder.resolve("keys-" + keys.length + ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }
}
