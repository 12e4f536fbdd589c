package org.muster.core.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.web.api.Act;
import org.muster.core.web.api.SignedInPerson;

/** Somebody signed in, or nobody. */
public record AnyPerson(Optional<UUID> id, String name, ZoneId zone, String formToken) implements SignedInPerson {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static AnyPerson nobody() {
        return new AnyPerson(Optional.empty(), "", LONDON, "");
    }

    public static AnyPerson withToken(String token) {
        return new AnyPerson(Optional.of(new UUID(7, 7)), "Ama Mensah", LONDON, token);
    }

    /** Somebody whose password was right and who still owes the second step. */
    public static AnyPerson halfWayIn(String token) {
        return new AnyPerson(Optional.empty(), "", LONDON, token);
    }

    @Override
    public boolean may(Act act) {
        return id.isPresent();
    }
}
