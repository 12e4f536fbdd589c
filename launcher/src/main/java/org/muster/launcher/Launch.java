package org.muster.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.muster.launcher.server.Distribution;

/**
 * Where and how the launcher was called.
 *
 * @param root the directory of the clone
 * @param environment the process's environment
 */
record Launch(Path root, Map<String, String> environment, PrintStream out, PrintStream err) {

    Distribution distribution() {
        return new Distribution(root.resolve("launcher").resolve("target").resolve("dist"));
    }
}
