package org.muster.courses.studio.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.courses.studio.history.Line.Kind;
import org.owasp.html.Encoding;

/** What differs between two states of a part: value by value, long text line by line with what stands around. */
public final class Comparison {

    private static final int AROUND = 1;
    private static final String ENDS_A_LINE = "(?i)</(p|h[1-6]|li|tr|figcaption|blockquote|div)>|<br\\s*/?>";

    private Comparison() {}

    public static List<Difference> of(JsonObject before, JsonObject after) {
        Map<List<String>, String> then = new LinkedHashMap<>();
        Map<List<String>, String> now = new LinkedHashMap<>();
        flatten(before, List.of(), then);
        flatten(after, List.of(), now);
        Set<List<String>> paths = new LinkedHashSet<>(then.keySet());
        paths.addAll(now.keySet());
        return paths.stream()
                .filter(path -> !then.getOrDefault(path, "").equals(now.getOrDefault(path, "")))
                .map(path -> new Difference(path, lines(then.getOrDefault(path, ""), now.getOrDefault(path, ""))))
                .toList();
    }

    private static void flatten(JsonValue value, List<String> path, Map<List<String>, String> flat) {
        if (value instanceof JsonObject object) {
            object.forEach((name, part) -> flatten(part, below(path, name), flat));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                flatten(array.get(i), below(path, String.valueOf(i + 1)), flat);
            }
        } else {
            flat.put(path, value instanceof JsonString text ? text.getString() : value.toString());
        }
    }

    private static List<String> below(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static List<Line> lines(String before, String after) {
        List<String> then = split(before);
        List<String> now = split(after);
        List<Line> lines = new ArrayList<>();
        int told = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(then, now).getDeltas()) {
            int begins = delta.getSource().getPosition();
            add(lines, Kind.IN_BOTH, then.subList(Math.max(told, begins - AROUND), begins));
            add(lines, Kind.BEFORE_ONLY, delta.getSource().getLines());
            add(lines, Kind.AFTER_ONLY, delta.getTarget().getLines());
            told = begins + delta.getSource().size();
            add(lines, Kind.IN_BOTH, then.subList(told, Math.min(then.size(), told + AROUND)));
            told = Math.min(then.size(), told + AROUND);
        }
        return lines;
    }

    private static void add(List<Line> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(kind, text)));
    }

    /** The lines of formatted text as it is read. */
    private static List<String> split(String text) {
        return Arrays.stream(text.replaceAll(ENDS_A_LINE, "$0\n").split("\\R"))
                .map(line -> Encoding.decodeHtml(line.replaceAll("<[^>]*>", " "), false))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
