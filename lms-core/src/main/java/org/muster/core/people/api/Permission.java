package org.muster.core.people.api;

import java.util.Optional;
import org.muster.core.web.api.Act;

/**
 * Asks, in a use case, whether whoever acts may do so. Roles are read afresh for each request. The server itself (see
 * {@link Acting}) may do everything.
 */
public interface Permission {

    /** Throws {@link org.muster.core.kernel.Forbidden} unless a role of the person allows the act, somewhere. */
    void require(Act act);

    /** Whether a role of the person allows the act, somewhere: for what is shown or done besides, where no is an answer too. */
    boolean allows(Act act);

    /**
     * Throws {@link org.muster.core.kernel.Forbidden} when no role of the person allows the act, and
     * {@link org.muster.core.kernel.NotFound} when one does, but for other organisations than this: nobody learns what
     * exists elsewhere.
     */
    void requireWithin(Act act, OrganisationId organisation);

    /** The person who acts; {@link org.muster.core.kernel.Forbidden} when nobody is signed in or the server acts. */
    PersonId current();

    /** The person who acts, for the audit log; empty when the server itself does. */
    Optional<PersonId> actor();
}
