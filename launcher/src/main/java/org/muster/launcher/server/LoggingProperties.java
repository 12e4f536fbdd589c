package org.muster.launcher.server;

import java.util.List;

/** One readable line for each event, in files that take turns so that they never fill the disk. */
final class LoggingProperties {

    static final String NEWEST = "server.0.log";
    private static final String HANDLER = "java.util.logging.FileHandler";

    private LoggingProperties() {}

    /** The path is relative: the file cannot hold every character of an absolute one, nor the handler a percent sign. */
    static String text() {
        return String.join(
                        "\n",
                        List.of(
                                "handlers=" + HANDLER,
                                HANDLER + ".pattern=log/server.%g.log",
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
}
