package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The administration's way to other stores that get statements. */
@ApplicationScoped
class ForwardingPanel implements AdminPanel {

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 195;
    }

    @Override
    public Optional<Link> tab(SignedInPerson person) {
        return person.may(RecordsAct.VIEW_FORWARDING) ? Optional.of(link()) : Optional.empty();
    }

    @Override
    public PanelItem item(SignedInPerson person) {
        return PanelItem.of(link(), texts.of("records.forward.panel"));
    }

    private Link link() {
        return new Link(texts.of("records.forward.title"), RecordsRoutes.FORWARDING);
    }
}
