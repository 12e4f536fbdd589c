package org.muster.launcher.server;

import java.nio.file.Path;
import java.util.List;

/** One readable line for each event, in files that take turns so that they never fill the disk. */
record LoggingProperties(Path logs) {

    static final String NEWEST = "server.0.log";
    private static final String HANDLER = "java.util.logging.FileHandler";

    String text() {
        return String.join(
                        "\n",
                        List.of(
                                "handlers=" + HANDLER,
                                HANDLER + ".pattern=" + escaped(logs) + "/server.%g.log",
                                HANDLER + ".limit=10000000",
                                HANDLER + ".count=5",
                                HANDLER + ".append=false",
                                HANDLER + ".encoding=UTF-8",
                                HANDLER + ".formatter=java.util.logging.SimpleFormatter",
                                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n",
                                ".level=INFO",
                                "com.hazelcast.level=WARNING",
                                "fish.payara.boot.runtime.level=WARNING",
                                "javax.enterprise.system.tools.deployment.level=WARNING"))
                + "\n";
    }

    /** The handler gives a meaning to percent signs, the properties file one to backslashes. */
    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("%", "%%");
    }
}
