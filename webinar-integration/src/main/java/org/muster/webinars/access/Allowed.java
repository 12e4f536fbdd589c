package org.muster.webinars.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.Forbidden;
import org.muster.core.people.api.Permission;
import org.muster.core.web.api.Act;

/** Whether whoever acts may do something, where no is an answer and not the end. */
@ApplicationScoped
public class Allowed {

    @Inject
    Permission permission;

    public boolean is(Act act) {
        try {
            permission.require(act);
            return true;
        } catch (Forbidden no) {
            return false;
        }
    }
}
