package org.muster.core.records.statement;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which edition of the Experience API a client speaks: 1.0.3 (the ADL's specification) or 2.0 (IEEE 9274.1.1). Both live at
 * one address; the version header of each request decides.
 */
public enum Edition {
    ONE("1.0.3", "1.0.0", "1\\.0(\\.\\d+)?"),
    TWO("2.0.0", "2.0.0", "2\\.0(\\.\\d+)?");

    private final String latest;
    private final String first;
    private final Pattern versions;

    Edition(String latest, String first, String versions) {
        this.latest = latest;
        this.first = first;
        this.versions = Pattern.compile(versions);
    }

    public static Optional<Edition> of(String version) {
        for (Edition edition : values()) {
            if (edition.speaks(version)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    public boolean speaks(String version) {
        return versions.matcher(version).matches();
    }

    /** The version that answers bear in their header. */
    public String latest() {
        return latest;
    }

    /** The version a statement has that names none (1.0.3, part two, 2.4.10; 2.0, 4.2.4.3). */
    public String first() {
        return first;
    }
}
