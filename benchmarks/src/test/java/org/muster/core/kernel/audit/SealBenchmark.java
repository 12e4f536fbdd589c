package org.muster.core.kernel.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One more row in the chain of the audit log; whoever verifies the log pays it for each row. */
@State(Scope.Benchmark)
public class SealBenchmark {

    private final byte[] before = new byte[32];
    private final AuditRow row = new AuditRow(
            7,
            Instant.parse("2026-11-22T10:00:00Z"),
            "courses.enrol",
            Optional.of(UUID.randomUUID()),
            Optional.of(UUID.randomUUID()),
            "{\"course\":\"01935b7e-0000-7000-8000-000000000001\",\"version\":\"1.0\"}");

    @Benchmark
    public byte[] seal() {
        return row.seal(before, 7);
    }
}
