package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.evaluation.Impact.Applied;

/** Counts answers that may be shown. */
@ApplicationScoped
class Spreads {

    private static final String SINCE = " FROM shown WHERE shown_since > ?";

    @Inject
    Sql sql;

    List<Spread> opinions(Wanted wanted) {
        String sums = Arrays.stream(Aspect.values())
                .flatMap(aspect ->
                        degrees().mapToObj(degree -> "SUM(%1$s = %2$d) AS %1$s_%2$d".formatted(aspect.word(), degree)))
                .collect(Collectors.joining(", ", "SELECT ", SINCE));
        return sql.first(Spreads::opinions, InFives.of("courses_evaluation") + sums, wanted.parameters())
                .orElseThrow();
    }

    Spread impact(Wanted wanted) {
        String sums = Arrays.stream(Applied.values())
                .map(applied -> "SUM(applied = '%1$s') AS %1$s".formatted(applied))
                .collect(Collectors.joining(", ", "SELECT ", SINCE));
        return sql.first(Spreads::impact, InFives.of("courses_impact") + sums, wanted.parameters())
                .orElseThrow();
    }

    private static IntStream degrees() {
        return IntStream.rangeClosed(Aspect.LEAST, Aspect.MOST);
    }

    private static List<Spread> opinions(Row row) throws SQLException {
        Spread[] spreads = new Spread[Aspect.values().length];
        for (Aspect aspect : Aspect.values()) {
            Long[] counts = new Long[Aspect.MOST];
            for (int degree = Aspect.LEAST; degree <= Aspect.MOST; degree++) {
                counts[degree - Aspect.LEAST] = row.number(aspect.word() + "_" + degree);
            }
            spreads[aspect.ordinal()] = new Spread(aspect.word(), List.of(counts));
        }
        return List.of(spreads);
    }

    private static Spread impact(Row row) throws SQLException {
        return new Spread(
                "applied",
                List.of(
                        row.number(Applied.YES.name()),
                        row.number(Applied.PARTLY.name()),
                        row.number(Applied.NOT_YET.name())));
    }
}
