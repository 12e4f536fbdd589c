package org.muster.core.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.kernel.start.StartProgress;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.people.access.RoleGrants;
import org.muster.core.people.secret.Token;
import org.muster.core.people.signin.PeopleSettings;

/** While nobody administers the product, each start prints a link that makes the first administrator. */
@ApplicationScoped
class OfferSetUp implements StartStep {

    @Inject
    PeopleSettings settings;

    @Inject
    Mode mode;

    @Inject
    RoleGrants grants;

    @Inject
    Links links;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(StartProgress progress) {
        if (!mode.isDemonstration() && !grants.isThereAnAdministrator()) {
            Token token = transactions.inNew(() -> links.makeForSettingUp(Optional.empty()));
            progress.say("Set up the first administrator: " + settings.publicAddress("/set-up/" + token.text()));
        }
    }
}
