package org.muster.core.web.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Requests answered since the start, by the first digit of their status. */
@ApplicationScoped
class RequestCounts {

    private static final int CLASSES = 6;

    private final List<LongAdder> counts =
            Stream.generate(LongAdder::new).limit(CLASSES).toList();

    void count(int status) {
        counts.get(Math.max(0, Math.min(CLASSES - 1, status / 100))).increment();
    }

    long of(int statusClass) {
        return counts.get(statusClass).sum();
    }
}
