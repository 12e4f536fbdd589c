package org.muster.webinars.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.entry.EnterWebinar;
import org.muster.webinars.webinar.Webinar;

/** Somebody registers: they get a place, or wait for one. Registering twice is registering once. */
@ApplicationScoped
public class Register {

    private static final int MOST_TURNS = 30;

    @Inject
    Permission permission;

    @Inject
    EnterWebinar enterWebinar;

    @Inject
    Registrations registrations;

    @Inject
    FillPlaces fillPlaces;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public Registration register(WebinarId id) {
        Webinar webinar = enterWebinar.hold(id);
        webinar.mustBeOpen(time.now());
        PersonId person = permission.current();
        Optional<Registration> before = registrations.find(id, person);
        if (before.isEmpty() || before.get().state() == Registration.State.LEFT) {
            before.ifPresent(Register::mayComeBack);
            registrations.queue(id, person);
            fillPlaces.fill(webinar, person);
            audit.append("webinars.register", person.value(), id.value());
        }
        return registrations.find(id, person).orElseThrow();
    }

    /** Coming and going writes letters, also to others. */
    private static void mayComeBack(Registration left) {
        if (left.turns() >= MOST_TURNS) {
            throw new RuleBroken("webinars.rule.turns");
        }
    }
}
