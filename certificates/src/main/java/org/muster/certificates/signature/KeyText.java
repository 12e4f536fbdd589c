package org.muster.certificates.signature;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Keys and certificates as they are kept: certificates as PEM (RFC 7468), keys as PKCS #8 (RFC 5958). */
final class KeyText {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private KeyText() {}

    static String pem(List<X509Certificate> chain) {
        return chain.stream()
                .map(each -> "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(SigningKey.encoded(each))
                        + "\n-----END CERTIFICATE-----\n")
                .collect(Collectors.joining());
    }

    static List<X509Certificate> chain(String pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey key(byte[] pkcs8, X509Certificate certificate) {
        try {
            return KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
