package org.muster.launcher.operator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muster.launcher.settings.BadOption;
import org.muster.launcher.settings.CommandLine;
import org.muster.launcher.settings.Mode;

/** Reads {@code ./lms admin create EMAIL --data DIR}. What is misspelled is refused here, before a server is started for it. */
public final class CallParser {

    /** The words after each command; those in capitals stand for something. */
    private static final Map<String, String> USAGES = Map.of("verify-audit", "", "admin", "create EMAIL");

    private final String command;
    private final Path root;

    /** @param root the directory the default data directory lies below */
    public CallParser(String command, Path root) {
        this.command = command;
        this.root = root;
    }

    public static Set<String> commands() {
        return USAGES.keySet();
    }

    public OperatorCall parse(List<String> arguments) {
        CommandLine line = CommandLine.parse(command, Set.of(), Set.of("--data"), arguments);
        if (!fits(line.words())) {
            String usage = ("./lms " + command + " " + usage()).strip();
            throw new BadOption("It is written: " + usage + "; see ./lms " + command + " --help.");
        }
        return new OperatorCall(command, line.words(), data(line));
    }

    private String usage() {
        return USAGES.getOrDefault(command, "");
    }

    private boolean fits(List<String> words) {
        List<String> usage = Arrays.stream(usage().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() == usage.size()
                && usage.stream()
                        .filter(word -> !word.equals(word.toUpperCase(Locale.ROOT)))
                        .allMatch(word -> words.get(usage.indexOf(word)).equals(word));
    }

    private Path data(CommandLine line) {
        return line.option("--data")
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElse(root.resolve("data").resolve(Mode.LIVE.word()));
    }
}
