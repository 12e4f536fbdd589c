package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.access.AccessMatrix;
import org.muster.core.people.access.Actor;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Act;

/** Asks the matrix about whoever acts: by {@link Actors}, else by the request's sign-in. */
@ApplicationScoped
class PermissionOfTheActor implements Permission {

    @Inject
    Actors actors;

    @Inject
    CurrentSignIn signIn;

    @Inject
    AccessMatrix matrix;

    @Override
    public void require(Act act) {
        if (!allows(act)) {
            throw new Forbidden("people.may-not");
        }
    }

    @Override
    public boolean allows(Act act) {
        return acting().may(act, matrix);
    }

    @Override
    public void requireWithin(Act act, OrganisationId organisation) {
        require(act);
        if (!acting().mayWithin(act, organisation, matrix)) {
            throw new NotFound("people.organisation.unknown");
        }
    }

    @Override
    public PersonId current() {
        return actor().orElseThrow(() -> new Forbidden("people.may-not"));
    }

    @Override
    public Optional<PersonId> actor() {
        return acting().person();
    }

    private Actor acting() {
        return actors.current().orElseGet(signIn::actor);
    }
}
