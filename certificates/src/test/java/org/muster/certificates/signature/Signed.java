package org.muster.certificates.signature;

import java.time.Instant;
import java.time.ZoneId;
import org.muster.certificates.document.CertificateDocument;
import org.muster.certificates.document.DrawCertificate;
import org.muster.certificates.document.EnglishWording;
import org.muster.certificates.document.Seal;
import org.muster.certificates.document.ToBeSigned;

/** Signs certificates for tests. */
final class Signed {

    static final Instant NOW = Instant.parse("2026-11-22T10:58:01Z");

    private final DrawCertificate drawCertificate = new DrawCertificate();
    private final SigningKey key;
    private final int length;

    Signed(SigningKey key) {
        this.key = key;
        length = Cms.usualLength(key);
    }

    Signed() {
        this(NewKey.of("https://learn.muster.example", NOW));
    }

    SigningKey key() {
        return key;
    }

    byte[] of(CertificateDocument certificate) {
        Seal seal = new Seal("https://learn.muster.example", NOW.atZone(ZoneId.of("Europe/London")), length);
        ToBeSigned drawn = drawCertificate.draw(certificate, new EnglishWording(), seal);
        return drawn.with(Cms.sign(drawn.content(), key, length));
    }
}
