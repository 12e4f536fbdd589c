package org.muster.core.people.api;

import java.util.Optional;

/** Where letters to people go, and how they read them. */
public interface Correspondents {

    /**
     * The person as letters need them; empty when their account is not active. Their address is guarded as by
     * {@link People#emailOf}: for the person, for those concerned, and for the server.
     */
    Optional<Correspondent> find(PersonId person);
}
