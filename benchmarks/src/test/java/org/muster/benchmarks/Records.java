package org.muster.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.muster.benchmarks.product.DatabaseAlone;
import org.muster.benchmarks.product.Demonstration;
import org.muster.benchmarks.product.ManyStatements;
import org.muster.benchmarks.scenario.StatementQueries;
import org.muster.benchmarks.scenario.StatementsIn;

/** The record store with many statements in it, written in bulk while it was stopped: asking, and telling more. */
final class Records {

    private Records() {}

    static void measure(Options options, Consumer<Figure> table) throws IOException {
        Optional<URI> running = options.running();
        if (running.isPresent()) {
            measure(options.site(running.get(), Main.secretsOfTheRunning()), table);
            return;
        }
        try (Demonstration first = Main.demonstration(options, "--fresh")) {
            first.awaitReady();
        }
        int statements = options.number("statements");
        long begun = System.nanoTime();
        ManyStatements.fill(Options.root(), Options.data(), statements);
        table.accept(Figure.of(
                "%,d statements written in bulk".formatted(statements),
                "%.0f s".formatted((System.nanoTime() - begun) / 1e9)));
        DatabaseAlone.measure(Options.root(), Options.data(), options.load(), options.number("connections"))
                .forEach(table);
        try (Demonstration demonstration = Main.demonstration(options)) {
            demonstration.awaitReady();
            measure(options.site(options.home(), Demonstration.SECRETS), table);
        }
    }

    private static void measure(Site site, Consumer<Figure> table) throws IOException {
        new StatementQueries().measure(site, table);
        new StatementsIn().measure(site).forEach(table);
    }
}
