package org.muster.core.records.statement;

import java.math.BigDecimal;
import java.util.Set;

/** What came of it. */
final class Results {

    private static final Set<String> RESULT =
            Set.of("score", "success", "completion", "response", "duration", "extensions");
    private static final Set<String> SCORE = Set.of("scaled", "raw", "min", "max");

    private Results() {}

    static void read(Part result) {
        result.allowing(RESULT).textIfAny("response");
        result.yesOrNo("success");
        result.yesOrNo("completion");
        String duration = result.textIfAny("duration");
        if (duration != null && !Forms.isDuration(duration)) {
            throw result.wrong("duration", "must be a duration of ISO 8601", Clause.DURATION);
        }
        Maps.extensionsIfAny(result);
        Part score = result.partIfAny("score", Clause.RESULT);
        if (score != null) {
            score(score.allowing(SCORE));
        }
    }

    private static void score(Part score) {
        BigDecimal scaled = score.numberIfAny("scaled");
        BigDecimal raw = score.numberIfAny("raw");
        BigDecimal min = score.numberIfAny("min");
        BigDecimal max = score.numberIfAny("max");
        if (scaled != null && scaled.abs().compareTo(BigDecimal.ONE) > 0) {
            throw score.wrong("scaled", "must lie between -1 and 1");
        }
        if (min != null && max != null && min.compareTo(max) >= 0) {
            throw score.wrong("max", "must be more than min");
        }
        if (raw != null && ((min != null && raw.compareTo(min) < 0) || (max != null && raw.compareTo(max) > 0))) {
            throw score.wrong("raw", "must lie between min and max");
        }
    }
}
