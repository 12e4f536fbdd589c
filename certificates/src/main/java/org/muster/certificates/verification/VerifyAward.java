package org.muster.certificates.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardStatus;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.VerificationCode;
import org.muster.certificates.settings.CertificatesSettings;

/** Says whether a certificate is genuine and what it is worth today. For anyone. */
@ApplicationScoped
@Transactional
public class VerifyAward {

    @Inject
    AwardsQuery awards;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** {@code typed} as people type codes; empty when no certificate has it. */
    public Optional<Verdict> verify(String typed) {
        return VerificationCode.read(typed).flatMap(awards::find).map(this::verdict);
    }

    private Verdict verdict(AwardFacts award) {
        LocalDate today = settings.day(clock.instant());
        Optional<Instant> since =
                award.life().status() == AwardStatus.ISSUED ? Optional.empty() : awards.changedAt(award.id());
        return new Verdict(
                award.code().grouped(),
                award.standingOn(today, settings.noticeDays()),
                since,
                course(award),
                award.accredited());
    }

    private Verdict.Course course(AwardFacts award) {
        LocalDate issuedOn = settings.day(award.life().issuedAt());
        return new Verdict.Course(
                award.course().title(),
                award.course().number(),
                issuedOn,
                award.life().lastDay());
    }
}
