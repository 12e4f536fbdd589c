package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends the sign-in of this request, if there is one. */
@ApplicationScoped
@Transactional
public class SignOut {

    @Inject
    CurrentSignIn current;

    @Inject
    SignIns signIns;

    public void signOut() {
        current.token().ifPresent(signIns::end);
    }
}
