package org.muster.courses.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class CoursesBundle implements MessageBundle {

    @Override
    public String name() {
        return "courses";
    }
}
