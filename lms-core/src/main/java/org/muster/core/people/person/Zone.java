package org.muster.core.people.person;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.muster.core.kernel.RuleBroken;

/** Where a person's clock stands. */
public final class Zone {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Zone() {}

    public static ZoneId of(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new RuleBroken("people.zone.unknown");
        }
    }
}
