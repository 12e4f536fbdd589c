package org.muster.certificates.accreditation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.courses.api.CourseId;

/** Accreditations for tests. */
public final class AnAccreditation {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final Terms TERMS = new Terms(new BigDecimal("0.75"), "45 minutes of active learning.", 12, "");

    private AnAccreditation() {}

    public static Accreditation forTwelveMonths() {
        AccreditingBody board = new AccreditingBody("Example CPD Board", "invented", Instant.EPOCH);
        ExactVersion version = new ExactVersion(new CourseId(UUID.randomUUID()), "1.0");
        return new Accreditation(board, version, "E-1", new Period(FIRST, LAST), Instant.EPOCH).on(TERMS);
    }
}
