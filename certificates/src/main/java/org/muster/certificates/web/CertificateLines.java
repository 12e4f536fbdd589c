package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.muster.certificates.awards.Accredited;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.settings.CertificatesSettings;

/** Awards as lists show them today. */
@RequestScoped
class CertificateLines {

    @Inject
    Marks marks;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    List<CertificateLine> of(List<AwardFacts> awards) {
        LocalDate today = settings.day(clock.instant());
        return awards.stream().map(award -> line(award, today)).toList();
    }

    private CertificateLine line(AwardFacts award, LocalDate today) {
        return new CertificateLine(
                award.id().toString(),
                award.code().grouped(),
                new CertificateLine.Course(
                        award.course().title(), award.course().number()),
                marks.of(award.standingOn(today, settings.noticeDays())),
                settings.day(award.life().issuedAt()),
                award.life().lastDay().orElse(null),
                award.accredited().map(Accredited::cpdHours).orElse(null));
    }
}
