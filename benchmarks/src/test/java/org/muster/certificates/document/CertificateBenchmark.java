package org.muster.certificates.document;

import java.math.BigDecimal;
import java.net.URI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A certificate with everything on it, as a PDF. */
@State(Scope.Benchmark)
public class CertificateBenchmark {

    private final DrawCertificate drawing = new DrawCertificate();
    private final Wording words = new English();
    private final CertificateDocument certificate = new CertificateDocument(
            UUID.randomUUID(), "Ama Mensah", achievement(), Optional.of(accreditation()), proof());

    @Benchmark
    public byte[] draw() {
        return drawing.draw(certificate, words);
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
