package org.muster.certificates.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.muster.core.kernel.settings.BadSetting;

/** A key that the operator brings as PKCS #12 (RFC 7292). */
final class GivenKey {

    static final String FILE = "LMS_CERTIFICATES_KEYSTORE";

    private static final String PASSWORD = FILE + "_PASSWORD";
    private static final int RSA_BITS = 2048;

    private GivenKey() {}

    static SigningKey read(Path file, String password, Instant now) {
        if (!Files.isReadable(file)) {
            throw new BadSetting(FILE, "there is no file to read at " + file);
        }
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password.toCharArray());
            SigningKey key = only(store, password);
            check(key, now);
            return key;
        } catch (IOException e) {
            throw new BadSetting(PASSWORD, "the key store does not open with it, or is no PKCS #12");
        } catch (GeneralSecurityException e) {
            throw new BadSetting(FILE, "its key cannot be read: " + e.getMessage());
        }
    }

    private static SigningKey only(KeyStore store, String password) throws GeneralSecurityException {
        List<String> keys = Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .toList();
        if (keys.size() != 1) {
            throw new BadSetting(FILE, "it has to hold one key and holds " + keys.size());
        }
        PrivateKey key = (PrivateKey) store.getKey(keys.get(0), password.toCharArray());
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(keys.get(0)))
                .map(X509Certificate.class::cast)
                .toList();
        return new SigningKey(key, chain);
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(SigningKey key, Instant now) {
        X509Certificate certificate = key.certificate();
        if (now.isAfter(certificate.getNotAfter().toInstant())
                || now.isBefore(certificate.getNotBefore().toInstant())) {
            throw new BadSetting(
                    FILE,
                    "its certificate holds from " + certificate.getNotBefore().toInstant() + " to "
                            + certificate.getNotAfter().toInstant());
        }
        boolean weak = key.key() instanceof RSAKey rsa && rsa.getModulus().bitLength() < RSA_BITS;
        if (weak || !List.of("RSA", "EC").contains(key.key().getAlgorithm())) {
            throw new BadSetting(FILE, "give it a key on an elliptic curve, or one of RSA with 2048 bits or more");
        }
    }
}
