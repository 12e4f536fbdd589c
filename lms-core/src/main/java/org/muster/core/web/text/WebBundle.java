package org.muster.core.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class WebBundle implements MessageBundle {

    @Override
    public String name() {
        return "web";
    }
}
