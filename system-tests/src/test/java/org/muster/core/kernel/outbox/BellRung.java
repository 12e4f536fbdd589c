package org.muster.core.kernel.outbox;

/** An event of these tests. */
public record BellRung(String by, int failures) {

    static BellRung by(String by) {
        return new BellRung(by, 0);
    }

    /** Its observer fails so often before it succeeds. */
    BellRung failing(int times) {
        return new BellRung(by, times);
    }
}
