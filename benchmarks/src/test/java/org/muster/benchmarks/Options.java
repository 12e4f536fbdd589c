package org.muster.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.muster.benchmarks.Site.Secrets;
import org.muster.benchmarks.load.Load;

/** What stands on the command line: names of scenarios, and {@code --name=value}. */
record Options(List<String> names, Map<String, String> values) {

    static final Map<String, String> KNOWN = Map.of(
            "learners",
            "1000",
            "connections",
            "8",
            "seconds",
            "12",
            "warm-up",
            "15",
            "port",
            "8090",
            "url",
            "",
            "statements",
            "1000000");

    static Options of(String[] words) {
        List<String> names = new ArrayList<>();
        Map<String, String> values = new HashMap<>(KNOWN);
        for (String word : words) {
            if (word.startsWith("--")) {
                String[] pair = word.substring(2).split("=", 2);
                if (pair.length < 2 || values.put(pair[0], pair[1]) == null) {
                    throw new NotUnderstood("There is no option " + word + "; its form is --name=value, and there are: "
                            + String.join(", ", new TreeSet<>(KNOWN.keySet())));
                }
            } else {
                names.add(word);
            }
        }
        return new Options(names, values);
    }

    int number(String name) {
        return Integer.parseInt(values.getOrDefault(name, ""));
    }

    /** Where a demonstration is that is started here. */
    URI home() {
        return URI.create("http://localhost:" + number("port"));
    }

    /** A demonstration that runs already. */
    Optional<URI> running() {
        return Optional.of(values.getOrDefault("url", ""))
                .filter(url -> !url.isEmpty())
                .map(URI::create);
    }

    Site site(URI home, Secrets secrets) {
        return new Site(home, secrets, number("learners"), number("connections"), load());
    }

    Load load() {
        return new Load(Duration.ofSeconds(number("warm-up")), Duration.ofSeconds(number("seconds")));
    }

    static Path root() {
        return Path.of(System.getProperty("muster.root", "."));
    }

    static Path data() {
        return root().resolve("benchmarks/target/data").toAbsolutePath().normalize();
    }
}
