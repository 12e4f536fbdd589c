package org.muster.core.records.launch;

import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Forbidden;

/**
 * How far a launch token reaches: one actor, one registration, one activity and what is below it.
 *
 * @param actor the identifier in the canonical form of the store
 */
public record LaunchLimits(String actor, UUID registration, String activity) {

    /**
     * A statement may be written.
     *
     * @param object the activity's IRI; empty when the object is no activity
     */
    public void requireStatement(String actor, Optional<UUID> registration, Optional<String> object) {
        requireActor(actor);
        require(registration.equals(Optional.of(this.registration)), "records.launch.registration", this.registration);
        require(object.filter(this::isWithin).isPresent(), "records.launch.activity", activity);
    }

    /** Many documents of state mean those of every registration, unless one is named: it has to be named. */
    public void requireStates(String actor, Optional<UUID> registration, String activity) {
        require(registration.isPresent(), "records.launch.registration", this.registration);
        requireState(actor, registration, activity);
    }

    /** A document of state may be read, written or deleted; without a registration it is of the activity as a whole. */
    public void requireState(String actor, Optional<UUID> registration, String activity) {
        requireActor(actor);
        require(
                registration.map(this.registration::equals).orElse(true),
                "records.launch.registration",
                this.registration);
        require(isWithin(activity), "records.launch.activity", this.activity);
    }

    /** A document of the agent's profile, or what is known of the agent. */
    public void requireActor(String actor) {
        require(actor.equals(this.actor), "records.launch.actor", this.actor);
    }

    /** Documents that everybody shares, such as the profile of an activity. */
    public void refuseShared() {
        require(false, "records.launch.shared", actor);
    }

    private boolean isWithin(String object) {
        return object.equals(activity)
                || object.startsWith(activity)
                        && (activity.endsWith("/") || "/#?".indexOf(object.charAt(activity.length())) >= 0);
    }

    private static void require(boolean allowed, String key, Object argument) {
        if (!allowed) {
            throw new Forbidden(key, argument.toString());
        }
    }
}
