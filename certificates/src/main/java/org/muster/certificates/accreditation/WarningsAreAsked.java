package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;

/** Accreditations that were entered before warnings were given are warned of too. */
@ApplicationScoped
class WarningsAreAsked implements StartStep {

    @Inject
    Accreditations accreditations;

    @Inject
    WarnOfEnd warnOfEnd;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 24;
    }

    @Override
    public void run(StartProgress progress) {
        transactions.inNew(() -> {
            accreditations.all().forEach(warnOfEnd::ask);
            return true;
        });
    }
}
