package org.muster.core.people.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.operations.OperationsAct;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The administration's way to the audit log. */
@ApplicationScoped
class AuditPanel implements AdminPanel {

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 210;
    }

    @Override
    public Optional<Link> tab(SignedInPerson person) {
        return person.may(OperationsAct.VIEW_AUDIT) ? Optional.of(link()) : Optional.empty();
    }

    @Override
    public PanelItem item(SignedInPerson person) {
        return PanelItem.of(link(), texts.of("people.audit.lead"));
    }

    private Link link() {
        return new Link(texts.of("people.audit.title"), OperationsRoutes.AUDIT);
    }
}
