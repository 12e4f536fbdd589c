package org.muster.webinars.report;

import java.util.List;

/**
 * What was taken from a report.
 *
 * @param taken lines that tell something new
 * @param known lines that were known already
 * @param mistakes lines that nothing was taken from, and why
 */
public record Taken(long taken, long known, List<Mistake> mistakes) {

    /** Why a line was left out; the key is a sentence’s. */
    public record Mistake(long line, String key, List<Object> arguments) {}
}
