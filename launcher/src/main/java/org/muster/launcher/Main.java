package org.muster.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Called by {@code ./lms} once everything is built. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Launch launch = new Launch(
                Path.of(System.getProperty("muster.root", ".")).toAbsolutePath().normalize(),
                System.getenv(),
                System.out,
                System.err);
        System.exit(new Commands(launch).run(List.copyOf(Arrays.asList(arguments))));
    }
}
