package org.muster.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.benchmarks.product.Demonstration;
import org.muster.benchmarks.product.ManyStatements;
import org.muster.benchmarks.scenario.StatementQueries;
import org.muster.benchmarks.scenario.StatementsIn;

/** The record store with many statements in it, written in bulk while it was stopped: asking, and telling more. */
final class Records {

    private Records() {}

    static List<Figure> measure(Options options) throws IOException {
        try (Demonstration first = Main.demonstration(options, "--fresh")) {
            first.awaitReady();
        }
        int statements = options.number("statements");
        long begun = System.nanoTime();
        ManyStatements.fill(Options.root(), Options.data(), statements);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "%,d statements written in bulk".formatted(statements),
                "%.0f s".formatted((System.nanoTime() - begun) / 1e9)));
        try (Demonstration demonstration = Main.demonstration(options)) {
            demonstration.awaitReady();
            Site site = options.site(options.home(), Demonstration.SECRETS);
            figures.addAll(new StatementQueries().measure(site));
            figures.addAll(new StatementsIn().measure(site));
        }
        return figures;
    }
}
