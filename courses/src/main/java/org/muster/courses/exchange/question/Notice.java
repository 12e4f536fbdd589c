package org.muster.courses.exchange.question;

import java.util.Arrays;
import java.util.List;
import org.muster.core.kernel.RuleBroken;

/**
 * Something to tell whoever brings or takes away a file.
 *
 * @param key of the sentence
 * @param arguments what it names, numbers as text
 */
public record Notice(Place place, String key, List<String> arguments) {

    public static Notice of(Place place, String key, Object... arguments) {
        return new Notice(
                place, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static Notice of(Place place, RuleBroken refusal) {
        return of(place, refusal.key(), refusal.arguments().toArray());
    }
}
