package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.certificates.api.AwardIssued;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.PersonId;

@ApplicationScoped
class OnAwardIssued implements EventObserver<AwardIssued> {

    @Inject
    RefreshCompliance refreshCompliance;

    @Override
    public Class<AwardIssued> event() {
        return AwardIssued.class;
    }

    @Override
    public void on(AwardIssued event, UUID eventId) {
        refreshCompliance.of(new PersonId(event.person()));
    }
}
