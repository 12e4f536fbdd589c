package org.muster.benchmarks;

import java.io.IOException;
import java.util.List;
import org.muster.benchmarks.product.Demonstration;
import org.muster.benchmarks.product.Filled;
import org.muster.benchmarks.scenario.RoomPages;

/** The pages of forums, library and their neighbours in a demonstration that was filled while it was stopped. */
final class Rooms {

    private Rooms() {}

    static List<Figure> measure(Options options) throws IOException {
        try (Demonstration first = Main.demonstration(options, "--fresh")) {
            first.awaitReady();
        }
        Filled.fill(Options.root(), Options.data());
        try (Demonstration demonstration = Main.demonstration(options)) {
            demonstration.awaitReady();
            return new RoomPages().measure(options.site(options.home(), Demonstration.SECRETS));
        }
    }
}
