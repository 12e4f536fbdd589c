package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.Permission;

/** Where a person is signed in. */
@ApplicationScoped
public class DevicesQuery {

    @Inject
    Permission permission;

    @Inject
    CurrentSignIn current;

    @Inject
    PeopleSettings settings;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    public List<Device> ofTheCurrentPerson() {
        permission.require(PeopleAct.KEEP_OWN_ACCOUNT);
        Instant now = clock.instant();
        Optional<UUID> here = current.standing().map(Standing::signIn);
        return sql.list(
                row -> new Device(
                        DeviceName.of(row.text("device")),
                        row.instant("last_seen_at"),
                        here.filter(row.id("id")::equals).isPresent()),
                """
                SELECT id, device, last_seen_at FROM people_sign_in
                WHERE person_id = ? AND ends_at > ? AND (stay OR last_seen_at > ?) ORDER BY last_seen_at DESC""",
                permission.current().value(),
                now,
                now.minus(settings.idle()));
    }

    /** {@code here} marks the device that asks. */
    public record Device(DeviceName name, Instant lastSeenAt, boolean here) {}
}
