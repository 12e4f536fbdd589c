package org.muster.courses.web.player;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.muster.core.kernel.Ids;

/** What makes one step of each form that a page draws, however often it is sent. */
@Named("stepKeys")
@ApplicationScoped
public class StepKeys {

    public UUID next() {
        return Ids.next();
    }
}
