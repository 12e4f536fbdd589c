package org.muster.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.Repository;
import org.muster.launcher.host.Ports;

/** {@code ./lms demo}, on a free port unless told otherwise. */
record Demonstration(Process process, String home) implements AutoCloseable {

    private static final String READY = "Ready: ";

    static Demonstration start(Path data, Map<String, String> settings) {
        return start(data, settings, Ports.free());
    }

    static Demonstration start(Path data, Map<String, String> settings, int port) {
        try {
            Process process = demo(data, settings, port).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Demonstration(process, awaitReady(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder demo(Path data, Map<String, String> settings, int port) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmuster.root=" + Repository.file(""),
                "-cp",
                Repository.file("launcher/target/classes").toString(),
                "org.muster.launcher.Main",
                "demo",
                "--port=" + port,
                "--data=" + data);
        builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true);
    }

    /** The launcher ends when it cannot start, so there is no limit to wait for. */
    private static String awaitReady(Process process) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
            said.add(line);
        }
        throw new IllegalStateException("the demonstration did not start:\n" + String.join("\n", said));
    }

    ProcessHandle server() {
        return started("java");
    }

    ProcessHandle database() {
        return started("mariadbd");
    }

    private ProcessHandle started(String program) {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("/" + program))
                .findFirst()
                .orElseThrow();
    }

    /** Server, database and launcher end at once ({@code kill -9}). */
    void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        children.forEach(child -> child.onExit().join());
        awaitEnd();
    }

    /** The launcher ends when the server or the database did, and takes the other one with it. */
    void awaitEnd() {
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
