package org.muster.certificates.document;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** Certificates for tests. */
public final class ACertificate {

    static final String CODE = "7KQ4-M2XD-9TRP-6HBV";
    static final String ADDRESS = "https://learn.muster.example/verify/" + CODE;

    private static final UUID AWARD = UUID.fromString("01935b7e-0000-7000-8000-000000000001");
    private static final AccreditedBy BOARD = new AccreditedBy(
            "Example CPD Board",
            "invented accrediting body",
            "ECB-DEMO-0001",
            BigDecimal.ONE,
            "45 minutes of lessons with knowledge checks and 15 minutes of assessment: 60 minutes of active learning, counted as one CPD hour.");

    static final Seal SEAL = new Seal(
            "https://learn.muster.example",
            ZonedDateTime.of(2026, 11, 22, 10, 58, 1, 0, ZoneId.of("Europe/London")),
            3000);

    private ACertificate() {}

    public static CertificateDocument heldBy(String holder) {
        return certificate(holder, Optional.of(LocalDate.of(2027, 11, 22)), Optional.of(BOARD));
    }

    public static CertificateDocument withoutAccreditation() {
        return certificate("Ama Mensah", Optional.empty(), Optional.empty());
    }

    public static CertificateDocument accreditedBy(AccreditedBy accreditation) {
        return certificate("Ama Mensah", Optional.of(LocalDate.of(2027, 11, 22)), Optional.of(accreditation));
    }

    private static CertificateDocument certificate(
            String holder, Optional<LocalDate> lastDay, Optional<AccreditedBy> accreditation) {
        ZonedDateTime completed = ZonedDateTime.of(2026, 11, 22, 10, 58, 0, 0, ZoneId.of("Europe/London"));
        return new CertificateDocument(
                AWARD,
                holder,
                new Achievement("ACT Awareness", "1.0", completed, lastDay),
                accreditation,
                new Proof(
                        CODE,
                        URI.create(ADDRESS),
                        "Demonstration certificate. No real body has issued or endorsed it."));
    }
}
