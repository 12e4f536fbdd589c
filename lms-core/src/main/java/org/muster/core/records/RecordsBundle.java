package org.muster.core.records;

import jakarta.enterprise.context.ApplicationScoped;
import org.muster.core.web.api.MessageBundle;

@ApplicationScoped
class RecordsBundle implements MessageBundle {

    @Override
    public String name() {
        return "records";
    }
}
