package org.muster.certificates.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;

/** From the start on, certificates are signed with the key that the operator brings; the one before is kept. */
@ApplicationScoped
class TakeGivenKey implements StartStep {

    @Inject
    SignatureSettings settings;

    @Inject
    SigningKeys keys;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void run(StartProgress progress) {
        settings.given().ifPresent(key -> transactions.runInNew(() -> keys.activate(key)));
    }
}
