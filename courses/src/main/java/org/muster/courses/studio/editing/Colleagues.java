package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Throttling;
import org.muster.courses.access.CoursesAct;

/** Finds people by the address they sign in with. Addresses nobody has are counted, so that nobody finds out by trying. */
@ApplicationScoped
class Colleagues {

    private static final String ADDRESSES = "draft-author";

    @Inject
    People people;

    @Inject
    Acting acting;

    @Inject
    Permission permission;

    @Inject
    Throttling throttling;

    /** Whoever signs in so and may do that; of others it is not told whether they have an account. */
    PersonId with(String address, CoursesAct act, String unknown) {
        Duration pause = throttling.pause(ADDRESSES);
        if (!pause.isZero()) {
            throw new RuleBroken("studio.authors.wait", pause.toSeconds(), "address");
        }
        return people.withEmail(address).filter(person -> may(person, act)).orElseThrow(() -> {
            throttling.missed(ADDRESSES);
            return new RuleBroken(unknown, "address");
        });
    }

    private boolean may(PersonId person, CoursesAct act) {
        return acting.as(person, () -> permission.allows(act));
    }
}
