package org.muster.core.records.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score (2.4.5.1).
 *
 * @param scaled from 0 to 1, four decimals
 * @param raw points won
 * @param max points that could be won
 */
public record Score(BigDecimal scaled, int raw, int max) {

    private static final int DECIMALS = 4;

    /** The score of {@code raw} points out of {@code max}, which is more than 0. */
    public static Score of(int raw, int max) {
        BigDecimal scaled = BigDecimal.valueOf(raw).divide(BigDecimal.valueOf(max), DECIMALS, RoundingMode.HALF_UP);
        return new Score(scaled.stripTrailingZeros(), raw, max);
    }
}
