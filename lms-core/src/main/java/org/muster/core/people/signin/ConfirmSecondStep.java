package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.secret.RecoveryCode;
import org.muster.core.people.secret.Token;

/** The first code shows that the app works: from now on the second step is asked for, and here it is taken. */
@ApplicationScoped
@Transactional
public class ConfirmSecondStep {

    @Inject
    CurrentSignIn current;

    @Inject
    SecondSteps steps;

    @Inject
    SignIns signIns;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public Confirmed confirm(String code) {
        Standing here = current.standing().orElseThrow(() -> new Forbidden("people.may-not"));
        SecondSteps.SecondStep step = steps.of(here.person())
                .filter(found -> !found.confirmed())
                .orElseThrow(() -> new RuleBroken("people.second-step.there"));
        OptionalLong taken = step.totp().stepOf(code, clock.instant(), step.lastStep());
        if (taken.isEmpty() || !steps.take(here.person(), taken.getAsLong())) {
            throw new RuleBroken("people.second-step.wrong");
        }
        List<String> recoveryCodes = RecoveryCode.nextSet();
        steps.confirm(here.person(), recoveryCodes);
        audit.append(
                "people.confirm-second-step",
                here.person().value(),
                here.person().value());
        return new Confirmed(recoveryCodes, signIns.renewWithSecondStep(here.signIn()));
    }

    /** The recovery codes are shown once and cannot be read again. */
    public record Confirmed(List<String> recoveryCodes, Token token) {}
}
