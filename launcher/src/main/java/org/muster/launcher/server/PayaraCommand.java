package org.muster.launcher.server;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.muster.launcher.host.PrivateFiles;

/** How Payara Micro is called, with the files it reads at its start. */
record PayaraCommand(ServerSetup setup) {

    static final String OUTPUT = "server.out";
    private static final String DEFAULT_HEAP = "512m";

    ProcessBuilder prepared() {
        ProcessBuilder builder = new ProcessBuilder(line())
                .directory(setup.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(setup.logs().resolve(OUTPUT).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LMS_"));
        builder.environment().putAll(setup.environment());
        builder.environment().put("LMS_PROGRESS_FILE", setup.progress().toString());
        return builder;
    }

    private List<String> line() {
        return Stream.of(virtualMachine(), program()).flatMap(List::stream).toList();
    }

    /** The heap begins small, else it would begin with a sixty-fourth of the machine's memory, and gives back what it can. */
    private List<String> virtualMachine() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + setup.environment().getOrDefault("LMS_HEAP", DEFAULT_HEAP),
                "-Xms96m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                setup.mark());
    }

    private List<String> program() {
        return List.of(
                "-jar",
                setup.distribution().payara().toString(),
                "--nocluster",
                "--disablephonehome",
                "--unpackdir",
                setup.unpacked().toString(),
                "--prebootcommandfile",
                written("preboot.txt", new PrebootCommands(setup.address()).text()),
                "--logproperties",
                written("logging.properties", LoggingProperties.text()),
                "--port",
                String.valueOf(setup.address().getPort()),
                "--deploy",
                setup.distribution().application().toString(),
                "--contextroot",
                "/");
    }

    private String written(String name, String content) {
        Path file = setup.run(name);
        PrivateFiles.write(file, content);
        return file.toString();
    }
}
