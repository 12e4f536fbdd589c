package org.muster.certificates.signature;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.muster.certificates.document.AccreditedBy;
import org.muster.certificates.document.Achievement;
import org.muster.certificates.document.CertificateDocument;
import org.muster.certificates.document.DrawCertificate;
import org.muster.certificates.document.Proof;
import org.muster.certificates.document.Seal;
import org.muster.certificates.document.ToBeSigned;
import org.muster.certificates.document.Wording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A certificate with everything on it, as a signed PDF; and its parts: the drawing, the signature, and what the signature costs at least. */
@State(Scope.Benchmark)
public class CertificateBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-22T10:58:01Z");

    private final DrawCertificate drawing = new DrawCertificate();
    private final Wording words = new English();
    private final CertificateDocument certificate = new CertificateDocument(
            UUID.randomUUID(), "Ama Mensah", achievement(), Optional.of(accreditation()), proof());
    private final SigningKey key = NewKey.of("https://learn.muster.example", NOW);
    private final int length = Cms.usualLength(key);
    private final Seal seal = new Seal("https://learn.muster.example", NOW.atZone(ZoneId.of("Europe/London")), length);
    private final ToBeSigned drawn = draw();

    @Benchmark
    public ToBeSigned draw() {
        return drawing.draw(certificate, words, seal);
    }

    @Benchmark
    public byte[] sign() {
        return drawn.with(Cms.sign(drawn.content(), key, length));
    }

    @Benchmark
    public byte[] drawAndSign() {
        ToBeSigned room = draw();
        return room.with(Cms.sign(room.content(), key, length));
    }

    /** The floor: one signature with the key, nothing around it. */
    @Benchmark
    public byte[] bareSignature() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(key.algorithm());
        signature.initSign(key.key());
        signature.update("7KQ4-M2XD-9TRP-6HBV".getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    private static Achievement achievement() {
        ZonedDateTime completed = ZonedDateTime.of(2026, 11, 22, 10, 58, 0, 0, ZoneId.of("Europe/London"));
        return new Achievement("ACT Awareness", "1.0", completed, Optional.of(LocalDate.of(2027, 11, 22)));
    }

    private static AccreditedBy accreditation() {
        return new AccreditedBy(
                "Example CPD Board",
                "invented accrediting body",
                "ECB-DEMO-0001",
                BigDecimal.ONE,
                "45 minutes of lessons and 15 minutes of assessment: 60 minutes, counted as one CPD hour.");
    }

    private static Proof proof() {
        String code = "7KQ4-M2XD-9TRP-6HBV";
        return new Proof(code, URI.create("https://learn.muster.example/verify/" + code), "Demonstration.");
    }

    private record English(ResourceBundle sentences) implements Wording {

        English() {
            this(ResourceBundle.getBundle("messages.certificates", Locale.ROOT));
        }

        @Override
        public Locale locale() {
            return Locale.UK;
        }

        @Override
        public String of(String key, Object... arguments) {
            return new MessageFormat(sentences.getString("certificates.document." + key), locale()).format(arguments);
        }
    }
}
