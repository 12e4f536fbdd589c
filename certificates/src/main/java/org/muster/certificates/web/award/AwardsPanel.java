package org.muster.certificates.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The administration's way to awards. */
@ApplicationScoped
class AwardsPanel implements AdminPanel {

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Optional<Link> tab(SignedInPerson person) {
        return person.may(CertificatesAct.VIEW_AWARDS) ? Optional.of(link()) : Optional.empty();
    }

    @Override
    public PanelItem item(SignedInPerson person) {
        return PanelItem.of(link(), texts.of("certificates.awards.lead"));
    }

    private Link link() {
        return new Link(texts.of("certificates.awards.title"), AwardRoutes.ALL);
    }
}
