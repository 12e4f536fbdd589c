package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.secrets.Secrets;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;

/** No secret of an authenticator app lies readable in the database, and the key we have opens all of them. */
@ApplicationScoped
class SealSecondSteps implements StartStep {

    @Inject
    SecondSteps steps;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void run(StartProgress progress) {
        transactions.runInNew(this::seal);
    }

    private void seal() {
        long lost = steps.sealedOtherwise();
        if (lost > 0) {
            throw new BadSetting(
                    Secrets.VARIABLE,
                    "the second steps of " + lost + " people were sealed with another key; give the one this database"
                            + " was used with");
        }
        steps.sealPlain();
    }
}
