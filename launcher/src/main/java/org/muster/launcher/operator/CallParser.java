package org.muster.launcher.operator;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.launcher.settings.BadOption;
import org.muster.launcher.settings.CommandLine;
import org.muster.launcher.settings.Mode;

/** Reads {@code ./lms admin create EMAIL --data DIR}. What is misspelled is refused here, before a server is started for it. */
public final class CallParser {

    /** The words after each command; those in capitals stand for something. */
    private static final Map<String, String> USAGES =
            Map.of("verify-audit", "", "admin", "create EMAIL", "xapi-key", "create NAME", "signing-key", "rotate");

    /** The option whose value follows the words; no other command has one. */
    private static final Map<String, String> LAST_WORD = Map.of("xapi-key", "--scopes");

    private static final String DATA = "--data";

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
        CommandLine line = CommandLine.parse(command, Set.of(), options(), arguments);
        if (!fits(line.words())) {
            String usage = ("./lms " + command + " " + usage()).strip();
            throw new BadOption("It is written: " + usage + "; see ./lms " + command + " --help.");
        }
        return new OperatorCall(command, words(line), data(line));
    }

    private Set<String> options() {
        return Stream.concat(Stream.of(DATA), lastWord().stream()).collect(Collectors.toSet());
    }

    private List<String> words(CommandLine line) {
        return Stream.concat(line.words().stream(), lastWord().flatMap(line::option).stream())
                .toList();
    }

    private Optional<String> lastWord() {
        return Optional.ofNullable(LAST_WORD.get(command));
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
        return line.option(DATA)
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElse(root.resolve("data").resolve(Mode.LIVE.word()));
    }
}
