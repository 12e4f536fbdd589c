package org.muster.core.records.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.records.statement.Shape;

/**
 * How much of a statement is told.
 *
 * @param languages what the reader prefers, best first; only for the canonical format
 */
record Format(Kind kind, List<Locale.LanguageRange> languages) {

    enum Kind {
        EXACT,
        IDS,
        CANONICAL
    }

    static Optional<Format> of(String name, @Nullable String acceptLanguage) {
        return switch (name) {
            case "exact" -> Optional.of(new Format(Kind.EXACT, List.of()));
            case "ids" -> Optional.of(new Format(Kind.IDS, List.of()));
            case "canonical" -> Optional.of(new Format(Kind.CANONICAL, ranges(acceptLanguage)));
            default -> Optional.empty();
        };
    }

    /** The activities whose definitions this format tells by what is known of them. */
    Set<String> activities(String statement) {
        return kind == Kind.CANONICAL ? Shape.activities(statement) : Set.of();
    }

    /** @param known definitions as JSON, by the IRIs of their activities */
    String of(String statement, Map<String, String> known) {
        return switch (kind) {
            case EXACT -> statement;
            case IDS -> Shape.ids(statement);
            case CANONICAL ->
                Shape.canonical(statement, languages, activity -> Optional.ofNullable(known.get(activity)));
        };
    }

    /** A header that cannot be read prefers nothing. */
    private static List<Locale.LanguageRange> ranges(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
