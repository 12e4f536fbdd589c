package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The administration's way to organisations. */
@ApplicationScoped
class OrganisationsPanel implements AdminPanel {

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Link> tab(SignedInPerson person) {
        return person.may(PeopleAct.VIEW_ORGANISATIONS) ? Optional.of(link()) : Optional.empty();
    }

    @Override
    public PanelItem item(SignedInPerson person) {
        return PanelItem.of(link(), texts.of("people.organisations.lead"));
    }

    private Link link() {
        return new Link(texts.of("people.organisations.title"), "/admin/organisations");
    }
}
