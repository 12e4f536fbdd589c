package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class ReviewBundle implements MessageBundle {

    @Override
    public String name() {
        return "review";
    }
}
