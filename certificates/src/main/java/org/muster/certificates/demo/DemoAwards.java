package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.api.Acting;

/** What follows once people have learned: their awards are there, some are revoked, and their employers ask for courses. */
@ApplicationScoped
class DemoAwards implements StartStep {

    @Inject
    Mode mode;

    @Inject
    Acting acting;

    @Inject
    AwardsAreIssued awardsAreIssued;

    @Inject
    DemoRevocations revocations;

    @Inject
    DemoRequirements requirements;

    @Inject
    DemoExemptions exemptions;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            awardsAreIssued.await();
            revocations.enter();
            acting.asTheServer(() -> requirements.enter() + exemptions.enter());
        }
    }
}
