package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.accreditation.AccreditationLine;
import org.muster.certificates.accreditation.AccreditationState;
import org.muster.certificates.accreditation.LookAtAccreditations;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.web.api.AdminPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** The administration's way to accreditations. */
@ApplicationScoped
class AccreditationPanel implements AdminPanel {

    /** An accreditation that ends within so many days is shown as ending soon. */
    static final int SOON = 90;

    @Inject
    LookAtAccreditations lookAtAccreditations;

    @Inject
    CertificatesSettings settings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Link> tab(SignedInPerson person) {
        return person.may(CertificatesAct.VIEW_ACCREDITATIONS) ? Optional.of(link()) : Optional.empty();
    }

    @Override
    public PanelItem item(SignedInPerson person) {
        LocalDate near = settings.day(clock.instant()).plusDays(SOON);
        long ending = lookAtAccreditations.all().stream()
                .filter(line -> endsBefore(line, near))
                .count();
        PanelItem item = PanelItem.of(link(), texts.of("certificates.accreditations.lead"));
        return ending == 0
                ? item
                : item.marked(Mark.warn("clock", texts.of("certificates.accreditations.ending", ending)));
    }

    static boolean endsBefore(AccreditationLine line, LocalDate day) {
        return line.state() == AccreditationState.ACTIVE
                && !line.period().until().isAfter(day);
    }

    private Link link() {
        return new Link(texts.of("certificates.accreditations.title"), AccreditationRoutes.ALL);
    }
}
