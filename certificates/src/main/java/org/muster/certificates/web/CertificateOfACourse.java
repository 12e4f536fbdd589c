package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.certificates.accreditation.Accreditation;
import org.muster.certificates.accreditation.AccreditationsQuery;
import org.muster.certificates.accreditation.ExactVersion;
import org.muster.certificates.awards.OwnAwards;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.courses.api.EnrolmentId;

/** Who accredits a course and what its certificate counts for; and, after passing, the certificate itself. */
@ApplicationScoped
class CertificateOfACourse implements CoursePanel {

    @Inject
    AccreditationsQuery accreditations;

    @Inject
    OwnAwards ownAwards;

    @Inject
    CertificateLines lines;

    @Inject
    Days days;

    @Inject
    CertificatesSettings settings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Fact> facts(CourseVersionFacts version) {
        return accreditations
                .covering(ExactVersion.of(version), clock.instant())
                .map(this::facts)
                .orElse(List.of());
    }

    @Override
    public boolean accredits(CourseVersionFacts version) {
        return accreditations
                .covering(ExactVersion.of(version), clock.instant())
                .isPresent();
    }

    @Override
    public Optional<Panel> afterPassing(EnrolmentId enrolment) {
        List<PanelItem> item = lines.of(ownAwards.of(enrolment).stream().toList()).stream()
                .map(this::item)
                .toList();
        Panel panel = Panel.of(texts.of("certificates.passed.title"), item)
                .whenEmpty(texts.of("certificates.passed.waiting"));
        return Optional.of(item.isEmpty() ? panel : panel.leadingTo(all()));
    }

    private List<Fact> facts(Accreditation accreditation) {
        return List.of(
                new Fact(
                        texts.of("certificates.accredited-by"),
                        accreditation.bodyName() + ", " + accreditation.reference()),
                new Fact(
                        texts.of("certificates.cpd"),
                        texts.of(
                                "certificates.hours",
                                accreditation.terms().cpdHours().stripTrailingZeros())),
                new Fact(
                        texts.of("certificates.valid-for"),
                        texts.of("certificates.months", accreditation.terms().validityMonths())));
    }

    private PanelItem item(CertificateLine line) {
        LocalDate lastDay = line.lastDay();
        String until = lastDay == null ? "" : " · " + texts.of("certificates.line.until", days.of(lastDay));
        return PanelItem.of(new Link(line.course().title(), line.getPdf()), line.code() + until)
                .marked(line.mark())
                .offering(new Link(texts.of("certificates.line.open"), line.getPdf()));
    }

    private Link all() {
        return new Link(texts.of("certificates.own.all"), "/certificates");
    }
}
