package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.certificates.api.AwardRevoked;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.people.api.PersonId;

@ApplicationScoped
class OnAwardRevoked implements EventObserver<AwardRevoked> {

    @Inject
    RefreshCompliance refreshCompliance;

    @Override
    public Class<AwardRevoked> event() {
        return AwardRevoked.class;
    }

    @Override
    public void on(AwardRevoked event, UUID eventId) {
        refreshCompliance.of(new PersonId(event.person()));
    }
}
