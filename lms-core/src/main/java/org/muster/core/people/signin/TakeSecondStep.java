package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.secret.Token;

/** The code from the app, or a recovery code, makes a sign-in complete; it goes on under a new token. */
@ApplicationScoped
public class TakeSecondStep {

    @Inject
    CurrentSignIn current;

    @Inject
    Throttle throttle;

    @Inject
    SecondSteps steps;

    @Inject
    SignIns signIns;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    public Token take(String code) {
        Standing here = current.standing().orElseThrow(() -> new Forbidden("people.may-not"));
        Door door = Door.secondStep(here.person());
        throttle.knock(door);
        Token renewed = transactions.inNew(() -> {
            if (!isRight(here, code)) {
                throw new RuleBroken("people.second-step.wrong");
            }
            return signIns.renewWithSecondStep(here.signIn());
        });
        throttle.forget(door);
        return renewed;
    }

    private boolean isRight(Standing here, String code) {
        return steps.of(here.person())
                .filter(SecondSteps.SecondStep::confirmed)
                .map(step -> isFromApp(here, step, code) || steps.takeRecoveryCode(here.person(), code))
                .orElse(false);
    }

    private boolean isFromApp(Standing here, SecondSteps.SecondStep step, String code) {
        OptionalLong taken = step.totp().stepOf(code, clock.instant(), step.lastStep());
        return taken.isPresent() && steps.take(here.person(), taken.getAsLong());
    }
}
