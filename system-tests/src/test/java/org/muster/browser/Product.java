package org.muster.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.muster.Repository;
import org.muster.inserver.TestMailServer;
import org.muster.launcher.host.FileTree;
import org.muster.launcher.host.Ports;

/** {@code ./lms demo} on a new data directory and a free port, with a mail server that keeps its letters. */
record Product(Process process, String home, TestMailServer mail) implements CloseableResource, AutoCloseable {

    static final String PASSWORD = "journeys-walk-through-9";

    private static final Path DATA = Repository.file("system-tests/target/journeys");
    private static final String READY = "Ready: ";

    static Product start() {
        FileTree.delete(DATA);
        TestMailServer mail = new TestMailServer();
        mail.start();
        try {
            Process process = demo(mail).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Product(process, awaitReady(process), mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder demo(TestMailServer mail) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmuster.root=" + Repository.file(""),
                "-cp",
                Repository.file("launcher/target/classes").toString(),
                "org.muster.launcher.Main",
                "demo",
                "--port=" + Ports.free(),
                "--data=" + DATA);
        builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
        builder.environment().putAll(mail.settings());
        builder.environment().put("LMS_DEMO_PASSWORD", PASSWORD);
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

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        mail.stop();
    }
}
