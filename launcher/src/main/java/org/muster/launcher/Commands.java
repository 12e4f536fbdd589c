package org.muster.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.operator.CallParser;
import org.muster.launcher.operator.Reply;
import org.muster.launcher.progress.Steps;
import org.muster.launcher.settings.BadOption;
import org.muster.launcher.settings.Checks;
import org.muster.launcher.settings.Environment;
import org.muster.launcher.settings.Mode;
import org.muster.launcher.settings.OptionParser;

/** The words after {@code ./lms}. Whatever the operator can mend ends in one sentence and an exit code, never a stack trace. */
final class Commands {

    static final int CANNOT_START = 1;
    static final int MISUNDERSTOOD = 2;

    private final Launch launch;
    private final Map<String, Command> commands = new HashMap<>();

    private interface Command {
        int run(List<String> arguments);
    }

    Commands(Launch launch) {
        this.launch = launch;
        commands.put("demo", arguments -> serve(Mode.DEMO, arguments));
        commands.put("run", arguments -> serve(Mode.LIVE, arguments));
        CallParser.commands().forEach(word -> commands.put(word, arguments -> call(word, arguments)));
    }

    int run(List<String> words) {
        String word = words.isEmpty() ? "" : words.get(0);
        Command command = commands.get(word);
        if (command == null) {
            return fail(MISUNDERSTOOD, "./lms knows no command \"" + word + "\"; see ./lms help.");
        }
        try {
            return command.run(words.subList(1, words.size()));
        } catch (BadOption e) {
            return fail(MISUNDERSTOOD, e.sentence());
        } catch (CannotStart e) {
            return fail(CANNOT_START, e.sentence());
        }
    }

    private int fail(int code, String sentence) {
        launch.out().flush();
        launch.err().println(sentence);
        return code;
    }

    private int serve(Mode mode, List<String> arguments) {
        new Serve(launch, new Steps(launch.out(), elapsed()))
                .serve(new Checks(
                        new OptionParser(mode, launch.root()).parse(arguments), Environment.of(launch.environment())));
        return 0;
    }

    private int call(String word, List<String> arguments) {
        Reply reply = new Call(launch).make(new CallParser(word, launch.root()).parse(arguments));
        return reply.done() ? tell(reply.text()) : fail(CANNOT_START, reply.text());
    }

    private int tell(String text) {
        launch.out().println(text);
        launch.out().flush();
        return 0;
    }

    /** Building counts: the shell that called says how long it took. */
    private static Supplier<Duration> elapsed() {
        Instant begin = Instant.now().minusSeconds(Long.getLong("muster.elapsed.seconds", 0));
        return () -> Duration.between(begin, Instant.now());
    }
}
