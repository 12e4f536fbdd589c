package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class WebinarsBundle implements MessageBundle {

    @Override
    public String name() {
        return "webinars";
    }
}
