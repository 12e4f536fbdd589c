package org.muster.alerts.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class AlertsBundle implements MessageBundle {

    @Override
    public String name() {
        return "alerts";
    }
}
