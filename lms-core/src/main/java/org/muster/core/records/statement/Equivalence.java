package org.muster.core.records.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.json.Json;
import org.muster.core.records.json.Same;

/**
 * Whether two texts are the same statement: what the store may have set or changed does not count (1.0.3, part two, 2.3.1),
 * nor do hundredths of hundredths of a second in a duration (4.6).
 */
public final class Equivalence {

    private static final Set<String> OURS = Set.of("id", "authority", "stored", "timestamp", "version");
    private static final Set<String> OURS_AND_FILES =
            Set.of("id", "authority", "stored", "timestamp", "version", "attachments");
    private static final Pattern DURATION = Pattern.compile("(P.*T.*\\d\\.\\d{2})\\d+S");

    private Equivalence() {}

    /** Whether what is kept and what came say the same. */
    public static boolean ofKept(Json.Obj kept, Json.Obj came) {
        return members(kept, came, OURS) && (!came.has("timestamp") || sameTime(kept, came));
    }

    /** Whether a statement is the one that was signed, before the signature was attached (2.6). */
    public static boolean ofSigned(Json.Obj signed, Json.Obj statement) {
        return members(signed, statement, OURS_AND_FILES);
    }

    private static boolean sameTime(Json.Obj one, Json.Obj other) {
        return one.text("timestamp")
                .flatMap(Times::read)
                .equals(other.text("timestamp").flatMap(Times::read));
    }

    private static boolean members(Json.Obj one, Json.Obj other, Set<String> but) {
        return holds(one, other, but) && holds(other, one, but);
    }

    private static boolean holds(Json.Obj one, Json.Obj other, Set<String> but) {
        for (int i = 0; i < one.size(); i++) {
            String name = one.name(i);
            if (!but.contains(name) && !value(name, one.value(i), other.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean value(String name, Json one, @Nullable Json other) {
        return switch (name) {
            case "result", "context", "contextActivities", "object" ->
                one instanceof Json.Obj a && other instanceof Json.Obj b && members(a, b, Set.of());
            case "duration" ->
                one instanceof Json.Str a
                        && other instanceof Json.Str b
                        && truncated(a).equals(truncated(b));
            case "parent", "grouping", "category", "other" -> other != null && Same.value(list(one), list(other));
            default -> Same.value(one, other);
        };
    }

    private static String truncated(Json.Str duration) {
        Matcher fine = DURATION.matcher(duration.value());
        return fine.matches() ? fine.group(1) + "S" : duration.value();
    }

    private static Json list(Json one) {
        return one instanceof Json.Arr ? one : new Json.Arr(List.of(one));
    }
}
