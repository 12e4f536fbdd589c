package org.muster.certificates.signature;

import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.muster.core.kernel.Sha256;

/**
 * A key to sign with.
 *
 * @param chain its certificate, then those of whoever vouches for it
 */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** SHA-256 of its certificate, as hexadecimal digits. */
    String fingerprint() {
        return fingerprint(certificate());
    }

    static String fingerprint(X509Certificate certificate) {
        return Sha256.hex(encoded(certificate));
    }

    String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
