package org.muster.alerts.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.alerts.api.MessageId;
import org.muster.alerts.message.OwnDraft;
import org.muster.core.people.api.Audience;

/** The author says whom the draft is meant for. */
@ApplicationScoped
public class ChooseAudience {

    @Inject
    OwnDraft ownDraft;

    @Inject
    Scopes scopes;

    @Transactional
    public void choose(MessageId id, Audience audience) {
        scopes.change(ownDraft.open(id).id(), audience);
    }
}
