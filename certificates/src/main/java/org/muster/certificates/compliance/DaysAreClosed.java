package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.api.OrganisationId;

/** The days of every organisation that asks its people for something are closed from now on. */
@ApplicationScoped
class DaysAreClosed implements StartStep {

    @Inject
    Requirements requirements;

    @Inject
    CloseDay closeDay;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void run(StartProgress progress) {
        transactions.runInNew(() ->
                requirements.organisations().stream().map(OrganisationId::new).forEach(closeDay::ask));
    }
}
