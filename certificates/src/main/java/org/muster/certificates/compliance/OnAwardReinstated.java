package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.certificates.api.AwardReinstated;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.PersonId;

@ApplicationScoped
class OnAwardReinstated implements EventObserver<AwardReinstated> {

    @Inject
    RefreshCompliance refreshCompliance;

    @Override
    public Class<AwardReinstated> event() {
        return AwardReinstated.class;
    }

    @Override
    public void on(AwardReinstated event, UUID eventId) {
        refreshCompliance.of(new PersonId(event.person()));
    }
}
