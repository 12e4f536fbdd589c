package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class LibraryBundle implements MessageBundle {

    @Override
    public String name() {
        return "library";
    }
}
