package org.muster.launcher.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a log, as much of it as helps to understand why a program did not start. */
public final class LastLines {

    private static final int SHOWN = 15;
    private static final Pattern COMPLAINT = Pattern.compile(
            "SEVERE|^  at injection point|\\[ERROR]|^Caused by: |^[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b");

    private LastLines() {}

    /** The last complaints, or when there are none the last lines; without the frames of stack traces. */
    public static List<String> of(Path log) {
        List<String> told = linesOf(log).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
                .toList();
        List<String> complaints = told.stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .distinct()
                .toList();
        return last(complaints.isEmpty() ? told : complaints);
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
    }

    private static List<String> linesOf(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
