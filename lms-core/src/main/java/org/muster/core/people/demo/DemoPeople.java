package org.muster.core.people.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.organisation.OpenOrganisation;

/**
 * Two organisations with their staff, and the platform's own. An organisation and its people are one transaction, so a
 * start that was cut off finds it whole or not at all.
 */
@ApplicationScoped
class DemoPeople implements StartStep {

    @Inject
    Mode mode;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    EnterDemoPerson enterDemoPerson;

    @Inject
    DemoAccounts accounts;

    @Inject
    LoadLearners loadLearners;

    @Inject
    DemoDirectory directory;

    @Inject
    Transactions transactions;

    @Inject
    Acting acting;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(StartProgress progress) {
        if (mode.isDemonstration()) {
            acting.asTheServer(() -> {
                load(progress);
                return tellAccounts(progress);
            });
        }
    }

    private void load(StartProgress progress) {
        List<DemoOrganisation> missing = DemoFiles.organisations().stream()
                .filter(organisation -> directory.find(organisation).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            progress.step("Loading " + count(missing) + " people of " + missing.size() + " organisations");
            missing.forEach(organisation -> transactions.runInNew(() -> enter(organisation)));
        }
        transactions.runInNew(this::enterPlatform);
    }

    private static long count(List<DemoOrganisation> organisations) {
        return organisations.stream()
                .mapToLong(
                        organisation -> DemoFiles.people(organisation.roster()).size())
                .sum();
    }

    private void enter(DemoOrganisation organisation) {
        OrganisationId id = openOrganisation.open(organisation.profile(), organisation.places());
        DemoFiles.people(organisation.roster())
                .forEach(line -> enterDemoPerson.enterUnlessThere(line, Optional.of(id)));
    }

    private void enterPlatform() {
        DemoFiles.platform()
                .forEach(line -> enterDemoPerson.enterUnlessThere(
                        line, line.organisation().map(directory::organisation)));
    }

    private int tellAccounts(StartProgress progress) {
        List<DemoPerson> those =
                DemoFiles.platform().stream().filter(DemoPerson::hasAnAccount).toList();
        String password = accounts.open(those);
        those.forEach(line -> progress.say(
                "%-32s %s".formatted(line.email().text(), line.role().told())));
        loadLearners.load(progress, password);
        progress.say("Password of all demonstration accounts: " + password);
        return those.size();
    }
}
