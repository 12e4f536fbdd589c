package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.awards.OwnAwards;
import org.muster.core.web.api.DashboardPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The person's newest certificates on their dashboard. */
@ApplicationScoped
class CertificatesPanel implements DashboardPanel {

    private static final int MOST = 3;

    @Inject
    OwnAwards ownAwards;

    @Inject
    CertificateLines lines;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(SignedInPerson person) {
        if (!person.may(CertificatesAct.VIEW_OWN_CERTIFICATES)) {
            return Optional.empty();
        }
        List<PanelItem> items =
                lines.of(ownAwards.all()).stream().limit(MOST).map(this::item).toList();
        Panel panel = Panel.of(texts.of("certificates.own.title"), items).whenEmpty(texts.of("certificates.own.empty"));
        return Optional.of(
                items.isEmpty() ? panel : panel.leadingTo(new Link(texts.of("certificates.own.all"), "/certificates")));
    }

    private PanelItem item(CertificateLine line) {
        PanelItem item = PanelItem.of(new Link(line.course().title(), line.getPdf()), text(line))
                .marked(line.mark());
        return line.lastDay() == null ? item : item.on(line.lastDay());
    }

    private String text(CertificateLine line) {
        String version = texts.of("certificates.version", line.course().version());
        return line.lastDay() == null ? version : version + " · " + texts.of("certificates.own.until-day");
    }
}
