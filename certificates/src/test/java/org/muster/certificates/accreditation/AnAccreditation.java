package org.muster.certificates.accreditation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.courses.api.CourseId;

/** Accreditations for tests. */
public final class AnAccreditation {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final Papers PAPERS = Papers.of("E-1");
    static final Terms TERMS = new Terms(new BigDecimal("0.75"), "45 minutes of active learning.", 12, "");

    private AnAccreditation() {}

    /** Active since ever. */
    public static Accreditation forTwelveMonths() {
        return being(AccreditationState.ACTIVE, Instant.EPOCH);
    }

    static Accreditation being(AccreditationState state, Instant since) {
        AccreditingBody board = new AccreditingBody("Example CPD Board", "invented", Instant.EPOCH);
        ExactVersion version = new ExactVersion(new CourseId(UUID.randomUUID()), "1.0");
        Change.Noted noted = noted(since);
        return new Accreditation(board, version, noted)
                .being(state, since, noted)
                .saying(PAPERS, new Period(FIRST, LAST), TERMS);
    }

    static Change.Noted noted(Instant at) {
        return new Change.Noted(at, Optional.empty(), "Because.");
    }
}
