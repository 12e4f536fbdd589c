package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.certificates.api.AwardSuspended;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.PersonId;

@ApplicationScoped
class OnAwardSuspended implements EventObserver<AwardSuspended> {

    @Inject
    RefreshCompliance refreshCompliance;

    @Override
    public Class<AwardSuspended> event() {
        return AwardSuspended.class;
    }

    @Override
    public void on(AwardSuspended event, UUID eventId) {
        refreshCompliance.of(new PersonId(event.person()));
    }
}
