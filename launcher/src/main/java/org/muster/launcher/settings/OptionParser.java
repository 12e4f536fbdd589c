package org.muster.launcher.settings;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code --port 8081 --fresh} and {@code --port=8081 --fresh} alike. */
public final class OptionParser {

    private static final int HIGHEST_PORT = 65_535;
    private final Mode mode;
    private final Path root;

    /** @param root the directory the default data directory lies below; one that is given lies where the operator stands */
    public OptionParser(Mode mode, Path root) {
        this.mode = mode;
        this.root = root;
    }

    public Options parse(List<String> arguments) {
        Map<String, String> given = given(new ArrayDeque<>(arguments));
        return new Options(
                mode,
                data(given.get("--data")),
                number("--port", given.getOrDefault("--port", "8080"), 1, HIGHEST_PORT),
                given.getOrDefault("--bind", "127.0.0.1"),
                wishes(given));
    }

    private Path data(@Nullable String given) {
        return given == null
                ? root.resolve("data").resolve(mode.word())
                : Path.of(given).toAbsolutePath().normalize();
    }

    private static Options.Wishes wishes(Map<String, String> given) {
        return new Options.Wishes(given.containsKey("--fresh"), given.containsKey("--insecure-http"));
    }

    private Map<String, String> given(Deque<String> arguments) {
        Map<String, String> given = new HashMap<>();
        while (!arguments.isEmpty()) {
            String[] argument = arguments.pop().split("=", 2);
            String option = argument[0];
            if (flags().contains(option) && argument.length == 1) {
                given.put(option, "");
            } else if (valued().contains(option)) {
                given.put(option, argument.length > 1 ? argument[1] : next(option, arguments));
            } else {
                throw new BadOption("./lms " + mode.command() + " knows no option " + String.join("=", argument)
                        + "; see ./lms " + mode.command() + " --help.");
            }
        }
        return given;
    }

    private static String next(String option, Deque<String> arguments) {
        if (arguments.isEmpty() || arguments.peek().startsWith("--")) {
            throw new BadOption("Option " + option + " needs a value, like " + option + " VALUE.");
        }
        return arguments.pop();
    }

    private Set<String> flags() {
        return mode == Mode.DEMO ? Set.of("--fresh") : Set.of("--insecure-http");
    }

    private Set<String> valued() {
        return Set.of("--port", "--data", "--bind");
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
