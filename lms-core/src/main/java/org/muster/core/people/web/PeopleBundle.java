package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class PeopleBundle implements MessageBundle {

    @Override
    public String name() {
        return "people";
    }
}
