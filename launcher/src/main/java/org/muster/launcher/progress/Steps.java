package org.muster.launcher.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows what is being done, each line with the time since the beginning. Plain text on every kind of output. */
public final class Steps implements Consumer<String> {

    private final PrintStream out;
    private final Supplier<Duration> elapsed;

    public Steps(PrintStream out, Supplier<Duration> elapsed) {
        this.out = out;
        this.elapsed = elapsed;
    }

    @Override
    public void accept(String sentence) {
        double seconds = elapsed.get().toMillis() / 1_000.0;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, sentence));
        out.flush();
    }
}
