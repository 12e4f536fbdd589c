package org.muster.core.kernel;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Choices as words of an address: {@code ?show=past} for {@code PAST}. */
public final class Asked {

    private Asked() {}

    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** What the word means; the usual for anything else. */
    public static <E extends Enum<E>> E choice(@Nullable String word, E usual) {
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElse(usual);
    }
}
