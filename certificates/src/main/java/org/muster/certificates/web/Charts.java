package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.certificates.compliance.ComplianceState;
import org.muster.certificates.compliance.CourseTotals;
import org.muster.core.web.api.Texts;

/** Draws one stroke for each person up to sixty, and one bar for each state beyond. */
@RequestScoped
class Charts {

    private static final int MOST_STROKES = 60;
    private static final double STEP = 11;
    private static final double STROKE = 7;
    private static final double GAP = 8;
    private static final double WHOLE = 472;

    /** What the key explains, in the order of drawing. */
    static final List<String> KEYS = Stream.of(Kind.values()).map(Kind::css).toList();

    @Inject
    Texts texts;

    Chart of(CourseTotals totals) {
        boolean single = totals.getAsked() <= MOST_STROKES;
        List<Chart.Group> groups = new ArrayList<>();
        double x = 0;
        for (Kind kind : Kind.values()) {
            long count = kind.count(totals);
            if (count > 0) {
                double width = single ? count * STEP - (STEP - STROKE) : share(count, totals.getAsked());
                groups.add(single ? strokes(kind, x, count) : bar(kind, x, width));
                x += width + (STEP - STROKE) + GAP;
            }
        }
        return new Chart(Math.max(WHOLE, x), words(totals), groups);
    }

    private static double share(long count, long asked) {
        return Math.max(STROKE, (WHOLE - Kind.values().length * (GAP + STEP - STROKE)) * count / asked);
    }

    private static Chart.Group strokes(Kind kind, double x, long count) {
        List<Double> places =
                Stream.iterate(x, place -> place + STEP).limit(count).toList();
        return new Chart.Group(kind.css(), places, STROKE);
    }

    private static Chart.Group bar(Kind kind, double x, double width) {
        return new Chart.Group(kind.css(), List.of(x), width);
    }

    private String words(CourseTotals totals) {
        String states = Stream.of(ComplianceState.values())
                .filter(state -> totals.of(state) > 0)
                .map(state -> totals.of(state) + " " + texts.of("certificates.state." + state.name()))
                .collect(Collectors.joining(", "));
        return texts.of("certificates.employer.chart", totals.title(), states);
    }

    private enum Kind {
        VALID(ComplianceState.VALID),
        EXPIRING(ComplianceState.EXPIRING),
        GOING(ComplianceState.UNDER_WAY),
        LAPSED(ComplianceState.EXPIRED, ComplianceState.SUSPENDED, ComplianceState.REVOKED, ComplianceState.FAILED),
        OPEN(ComplianceState.NOT_STARTED, ComplianceState.BLOCKED),
        EXEMPT(ComplianceState.EXEMPT);

        private final List<ComplianceState> states;

        Kind(ComplianceState... states) {
            this.states = List.of(states);
        }

        long count(CourseTotals totals) {
            return states.stream().mapToLong(totals::of).sum();
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
