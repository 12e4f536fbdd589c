package org.muster.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.benchmarks.Site.Secrets;
import org.muster.benchmarks.product.Demonstration;
import org.muster.benchmarks.scenario.Answers;
import org.muster.benchmarks.scenario.Bytes;
import org.muster.benchmarks.scenario.Certificates;
import org.muster.benchmarks.scenario.Crowd;
import org.muster.benchmarks.scenario.DeskPages;
import org.muster.benchmarks.scenario.FromOutside;
import org.muster.benchmarks.scenario.LargeCourse;
import org.muster.benchmarks.scenario.Pages;
import org.muster.benchmarks.scenario.StatementsIn;
import org.muster.benchmarks.scenario.Verification;

/** Takes the figures that are asked for and prints them as a table. */
final class Main {

    private static final List<Scenario> SCENARIOS = List.of(
            new Bytes(),
            new Pages(),
            new DeskPages(),
            new LargeCourse(),
            new Verification(),
            new Answers(),
            new Certificates(),
            new StatementsIn(),
            new FromOutside());

    private static final String ALL = "all";

    private static final List<String> OTHERS =
            List.of("crowd", "rooms", "start", "micro", "interrupted", "records", ALL);

    private final Options options;
    private final Table table = new Table(System.out);

    private Main(Options options) {
        this.options = options;
    }

    public static void main(String[] words) throws IOException {
        try {
            new Main(understood(words)).run();
        } catch (NotUnderstood e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static Options understood(String[] words) {
        Options options = Options.of(words);
        Stream<String> scenarios = SCENARIOS.stream().map(Scenario::name);
        List<String> known = Stream.concat(scenarios, OTHERS.stream()).toList();
        if (options.names().isEmpty() || !known.containsAll(options.names())) {
            throw new NotUnderstood("Say what to measure: " + String.join(", ", known));
        }
        return options;
    }

    static Demonstration demonstration(Options options, String... more) {
        return Demonstration.begin(
                Options.root(), Options.data(), options.number("port"), options.number("learners"), more);
    }

    private void run() throws IOException {
        List<Scenario> asked =
                SCENARIOS.stream().filter(scenario -> isAsked(scenario.name())).toList();
        table.begin();
        if (!asked.isEmpty()) {
            onADemonstration(asked);
        }
        if (isAsked("rooms")) {
            Rooms.measure(options).forEach(table::add);
        }
        if (isAsked("start")) {
            Starts.measure(options).forEach(table::add);
        }
        if (isAsked("micro")) {
            Micro.measure().forEach(table::add);
        }
        if (options.names().contains("crowd")) {
            onADemonstration(List.of(new Crowd()));
        }
        if (options.names().contains("records")) {
            Records.measure(options, table::add);
        }
        if (options.names().contains("interrupted")) {
            Interrupted.measure(options, table::add);
        }
    }

    private boolean isAsked(String name) {
        return options.names().contains(name) || options.names().contains(ALL);
    }

    private void onADemonstration(List<Scenario> asked) throws IOException {
        Optional<URI> running = options.running();
        if (running.isPresent()) {
            measure(asked, options.site(running.get(), secretsOfTheRunning()));
            return;
        }
        try (Demonstration demonstration = demonstration(options, "--fresh")) {
            demonstration.awaitReady();
            measure(asked, options.site(options.home(), Demonstration.SECRETS));
        }
    }

    private void measure(List<Scenario> asked, Site site) throws IOException {
        for (Scenario scenario : asked) {
            scenario.measure(site).forEach(table::add);
        }
    }

    static Secrets secretsOfTheRunning() {
        Map<String, String> environment = System.getenv();
        return new Secrets(
                environment.getOrDefault("LMS_DEMO_PASSWORD", ""),
                environment.getOrDefault("LMS_DEMO_XAPI_KEY", ""),
                environment.getOrDefault("LMS_DEMO_XAPI_SECRET", ""));
    }
}
