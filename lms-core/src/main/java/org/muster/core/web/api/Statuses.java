package org.muster.core.web.api;

import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.Refusal;

/** The HTTP status of each refusal. */
public final class Statuses {

    private Statuses() {}

    /** The status a refusal is answered with. */
    public static int of(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof Forbidden) {
            return 403;
        }
        return refusal instanceof Conflict ? 409 : 422;
    }
}
