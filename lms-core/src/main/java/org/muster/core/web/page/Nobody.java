package org.muster.core.web.page;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.web.api.Act;
import org.muster.core.web.api.SignedInPerson;

/** Nobody is signed in. */
enum Nobody implements SignedInPerson {
    HERE;

    @Override
    public Optional<UUID> id() {
        return Optional.empty();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public boolean may(Act act) {
        return false;
    }

    @Override
    public String formToken() {
        return "";
    }
}
