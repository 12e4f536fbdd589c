package org.muster.core.people.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.muster.core.people.access.Grants;
import org.muster.core.people.api.PersonId;

/**
 * How a device stands with us at this moment.
 *
 * @param enrolled whether the person has a second step
 */
record Standing(Device device, PersonId person, Greeting greeting, Grants grants, boolean enrolled) {

    UUID signIn() {
        return device.signIn();
    }

    /** A second step is owed by whoever has one, and by the privileged outside the demonstration. */
    boolean owesSecondStep(boolean demonstration) {
        return !device.secondStep() && (enrolled || grants.arePrivileged() && !demonstration);
    }

    Standing with(Grants all) {
        return new Standing(device, person, greeting, all, enrolled);
    }

    /** The sign-in itself; {@code secondStep} says whether it has taken one. */
    record Device(UUID signIn, boolean stay, boolean secondStep, Instant lastSeenAt) {}

    /** What is needed to speak to the person. */
    record Greeting(String name, String givenName, Locale language, ZoneId zone) {}
}
