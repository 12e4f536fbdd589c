package org.muster.launcher.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads the options of {@code ./lms demo} and {@code ./lms run}. */
public final class OptionParser {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_LEARNERS = 100_000;

    private final Mode mode;
    private final Path root;

    /** @param root the directory the default data directory lies below; one that is given lies where the operator stands */
    public OptionParser(Mode mode, Path root) {
        this.mode = mode;
        this.root = root;
    }

    public Options parse(List<String> arguments) {
        CommandLine line = CommandLine.parse(mode.command(), flags(), valued(), arguments);
        line.words().stream().findFirst().ifPresent(word -> {
            throw CommandLine.unknown(mode.command(), word);
        });
        return new Options(
                mode,
                data(line),
                number("--port", line.option("--port").orElse("8080"), 1, HIGHEST_PORT),
                line.option("--bind").orElse("127.0.0.1"),
                wishes(line));
    }

    private Path data(CommandLine line) {
        return line.option("--data")
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElse(root.resolve("data").resolve(mode.word()));
    }

    private static Options.Wishes wishes(CommandLine line) {
        return new Options.Wishes(
                line.has("--fresh"),
                line.has("--insecure-http"),
                line.option("--learners").map(text -> number("--learners", text, 0, MOST_LEARNERS)));
    }

    private Set<String> flags() {
        return mode == Mode.DEMO ? Set.of("--fresh") : Set.of("--insecure-http");
    }

    private Set<String> valued() {
        return mode == Mode.DEMO
                ? Set.of("--port", "--data", "--bind", "--learners")
                : Set.of("--port", "--data", "--bind");
    }

    private static int number(String option, String text, int lowest, int highest) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw new BadOption(
                "Option " + option + " needs a number from " + lowest + " to " + highest + ", not \"" + text + "\".");
    }
}
