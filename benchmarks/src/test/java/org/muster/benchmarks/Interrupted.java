package org.muster.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.muster.benchmarks.product.Backlog;
import org.muster.benchmarks.product.Demonstration;
import org.muster.benchmarks.product.Rows;

/**
 * Kills everything while the demonstration is loading, each time at another moment; the start after that must complete what is
 * missing and end with the rows of a load that nobody disturbed.
 */
final class Interrupted {

    private static final List<String> MOMENTS = List.of(
            "Starting the server",
            "Publishing ACT Awareness 1.0",
            "Letting ",
            "brought to stage 1 of",
            "brought to stage 6 of",
            "brought to stage 10 of");

    /**
     * The dictionary names each question once that some assessment drew, and that is chance. A certificate that was being drawn
     * at the kill is drawn again when its lease ends, which may be after the next stop; that it is asked for stands in the queue
     * of work, whose rows are compared.
     */
    private static final Set<String> TELL_NOTHING = Set.of("records_iri", "certificates_document");

    private Interrupted() {}

    /** Each figure is told as soon as it is there: this takes minutes. */
    static void measure(Options options, Consumer<Figure> table) {
        Rows undisturbed = loaded(options, "--fresh");
        table.accept(Figure.of("rows after an undisturbed load", undisturbed.sum()));
        for (String moment : MOMENTS) {
            try (Demonstration demonstration = Main.demonstration(options, "--fresh")) {
                demonstration.awaitLine(line -> line.contains(moment));
                demonstration.kill();
            }
            List<String> differences = loaded(options).differencesTo(undisturbed);
            String value = differences.isEmpty() ? "the same rows" : String.join(", ", differences);
            table.accept(Figure.of(
                    "killed at “" + moment.trim() + "”, started again", value, "the same rows", differences.isEmpty()));
        }
    }

    private static Rows loaded(Options options, String... more) {
        try (Demonstration demonstration = Main.demonstration(options, more)) {
            demonstration.awaitReady();
            Backlog.awaitNone(options.home());
        }
        return Rows.in(Options.root(), Options.data()).without(TELL_NOTHING);
    }
}
