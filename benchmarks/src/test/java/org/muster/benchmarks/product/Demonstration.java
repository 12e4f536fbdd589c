package org.muster.benchmarks.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.benchmarks.Site.Secrets;

/** {@code ./lms demo} as a process, and those it started. */
public final class Demonstration implements AutoCloseable {

    public static final Secrets SECRETS =
            new Secrets("measured-by-benchmarks-5", "benchmarks", "told-to-nobody-but-benchmarks-32");

    static final String OPERATOR_TOKEN = "asked-by-benchmarks-for-what-still-waits";

    private static final String READY = "Ready: ";

    private final Process process;
    private final BufferedReader output;
    private final long begun = System.nanoTime();
    private final List<String> said = new ArrayList<>();

    private Demonstration(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Begins a start; nothing is waited for. */
    public static Demonstration begin(Path root, Path data, int port, int learners, String... options) {
        List<String> command = new ArrayList<>(List.of(
                root.resolve("lms").toString(), "demo", "--port=" + port, "--data=" + data, "--learners=" + learners));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
        builder.environment().put("LMS_DEMO_PASSWORD", SECRETS.password());
        builder.environment().put("LMS_DEMO_XAPI_KEY", SECRETS.key());
        builder.environment().put("LMS_DEMO_XAPI_SECRET", SECRETS.secret());
        builder.environment().put("LMS_OPERATOR_TOKEN", OPERATOR_TOKEN);
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Demonstration(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is ready; says how long that took from the command on. */
    public Duration awaitReady() {
        return awaitLine(line -> line.startsWith(READY));
    }

    /** Waits until it says such a line. The launcher ends when it cannot start, so there is no limit. */
    public Duration awaitLine(Predicate<String> wanted) {
        for (String line = next(); line != null; line = next()) {
            said.add(line);
            if (wanted.test(line)) {
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                return took;
            }
        }
        throw new IllegalStateException("the demonstration did not get there:\n" + String.join("\n", said));
    }

    private @Nullable String next() {
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Launcher, database and server. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Nobody gets to say goodbye. */
    public void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
