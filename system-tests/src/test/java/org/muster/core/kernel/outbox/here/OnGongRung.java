package org.muster.core.kernel.outbox.here;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.kernel.outbox.GongRung;

@ApplicationScoped
class OnGongRung implements EventObserver<GongRung> {

    @Inject
    AuditLog audit;

    @Override
    public Class<GongRung> event() {
        return GongRung.class;
    }

    @Override
    public void on(GongRung event, UUID eventId) {
        audit.append("tests.gong-heard-here", null, eventId, Map.of("by", event.by()));
    }
}
