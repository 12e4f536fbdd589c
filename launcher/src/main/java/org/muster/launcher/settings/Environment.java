package org.muster.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.launcher.host.CannotStart;
import org.muster.launcher.host.Reason;

/**
 * The {@code LMS_…} variables. Each may be given as a file instead, so that no secret stands in a process list:
 * {@code LMS_DB_PASSWORD_FILE=/run/secrets/db} means {@code LMS_DB_PASSWORD} with that file's content.
 */
public record Environment(Map<String, String> variables) {

    private static final String PREFIX = "LMS_";
    private static final String SUFFIX = "_FILE";
    private static final String OURS = "LMS_PROGRESS_FILE";

    public static Environment of(Map<String, String> process) {
        Map<String, String> plain = new TreeMap<>();
        process.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !name.equals(OURS) && !value.isBlank()) {
                plain.put(name, value);
            }
        });
        Map.copyOf(plain).forEach((name, file) -> {
            if (name.endsWith(SUFFIX)) {
                plain.remove(name);
                put(plain, name, file);
            }
        });
        return new Environment(plain);
    }

    private static void put(Map<String, String> plain, String fileVariable, String file) {
        String name = fileVariable.substring(0, fileVariable.length() - SUFFIX.length());
        if (plain.containsKey(name)) {
            throw new CannotStart("Both " + name + " and " + fileVariable + " are set; unset one of them.");
        }
        try {
            plain.put(name, Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new CannotStart(
                    fileVariable + " names " + file + ", which cannot be read (" + Reason.of(e)
                            + "); correct the path or the permissions.",
                    e);
        }
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name));
    }
}
