package org.muster.courses.studio.document;

import java.util.List;

/** What the next version is called. */
public final class VersionNumbers {

    private VersionNumbers() {}

    /** One small step after the first of these, which stands for the latest; {@code 1.0} after none. */
    public static String after(List<String> latestFirst) {
        return latestFirst.stream()
                .findFirst()
                .filter(latest -> latest.matches("\\d{1,4}(\\.\\d{1,4}){1,2}"))
                .map(VersionNumbers::next)
                .orElse("1.0");
    }

    private static String next(String latest) {
        String[] parts = latest.split("\\.", -1);
        return parts[0] + "." + (Integer.parseInt(parts[1]) + 1);
    }
}
