package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.secret.Totp;

/** Hands a person the secret for their authenticator app, until they have shown that the app has it. */
@ApplicationScoped
@Transactional
public class PrepareSecondStep {

    @Inject
    CurrentSignIn current;

    @Inject
    SecondSteps steps;

    public Totp prepare() {
        PersonId person = current.person().orElseThrow(() -> new Forbidden("people.may-not"));
        steps.prepare(person);
        return steps.of(person)
                .filter(step -> !step.confirmed())
                .map(SecondSteps.SecondStep::totp)
                .orElseThrow(() -> new RuleBroken("people.second-step.there"));
    }
}
