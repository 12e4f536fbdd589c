package org.muster.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/** A phone or a desktop, light or dark. */
public record Look(int width, int height, ColorScheme scheme) {

    public static final Look DESKTOP = new Look(1280, 800, ColorScheme.LIGHT);

    /** The looks in which every page and state is checked. */
    public static Stream<Look> all() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> Stream.of(new Look(375, 812, scheme), new Look(1280, 800, scheme)));
    }

    @Override
    public String toString() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
