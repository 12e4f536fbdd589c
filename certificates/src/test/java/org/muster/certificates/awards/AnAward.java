package org.muster.certificates.awards;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.muster.courses.api.CourseCompleted;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.CourseVersionId;

/** Awards for tests: one person, one course. */
final class AnAward {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final UUID PERSON = UUID.fromString("01935b7e-0000-7000-8000-0000000000aa");

    private static final CourseVersionFacts AWARENESS = new CourseVersionFacts(
            new CourseId(UUID.fromString("01935b7e-0000-7000-8000-0000000000c0")),
            new CourseVersionId(UUID.fromString("01935b7e-0000-7000-8000-0000000000c1")),
            "act-awareness",
            "ACT Awareness",
            "1.0",
            60);

    private AnAward() {}

    static Award issuedDaysBefore(int days) {
        return new Award(completedDaysBefore(days), AWARENESS, VerificationCode.next());
    }

    static CourseCompleted completedDaysBefore(int days) {
        return new CourseCompleted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                PERSON,
                AWARENESS.course().value(),
                AWARENESS.version().value(),
                87,
                NOON.minus(days, ChronoUnit.DAYS));
    }
}
