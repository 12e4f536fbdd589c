package org.muster.launcher.settings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows a command: {@code --port 8081} and {@code --port=8081} alike, {@code --fresh}, and words. */
public record CommandLine(Map<String, String> options, List<String> words) {

    /**
     * @param flags the options without a value
     * @param valued the options with one
     */
    public static CommandLine parse(String command, Set<String> flags, Set<String> valued, List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Map<String, String> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            String[] parts = argument.split("=", 2);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (flags.contains(argument)) {
                options.put(argument, "");
            } else if (valued.contains(parts[0])) {
                options.put(parts[0], parts.length > 1 ? parts[1] : next(parts[0], rest));
            } else {
                throw unknown(command, argument);
            }
        }
        return new CommandLine(options, words);
    }

    static BadOption unknown(String command, String argument) {
        return new BadOption(
                "./lms " + command + " knows no option " + argument + "; see ./lms " + command + " --help.");
    }

    private static String next(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new BadOption("Option " + option + " needs a value, like " + option + " VALUE.");
        }
        return rest.pop();
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }
}
