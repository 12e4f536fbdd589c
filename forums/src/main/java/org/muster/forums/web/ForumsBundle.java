package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class ForumsBundle implements MessageBundle {

    @Override
    public String name() {
        return "forums";
    }
}
