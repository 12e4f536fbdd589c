package org.muster.certificates.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardStatus;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.awards.VerificationCode;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.people.api.Throttling;

/** Says whether a certificate is genuine and what it is worth today. For anyone, but nobody may guess codes. */
@ApplicationScoped
@Transactional
public class VerifyAward {

    private static final String CODES = "certificate-code";

    @Inject
    AwardsQuery awards;

    @Inject
    Throttling throttling;

    @Inject
    CertificatesSettings settings;

    @Inject
    Clock clock;

    /** {@code typed} as people type codes. Only codes that could be one and are none count as guesses. */
    public Answer verify(String typed) {
        return VerificationCode.read(typed).map(this::answer).orElse(Answer.NONE);
    }

    private Answer answer(VerificationCode code) {
        Duration pause = throttling.pause(CODES);
        return pause.isZero() ? look(code) : Answer.later(pause);
    }

    private Answer look(VerificationCode code) {
        Optional<Verdict> found = awards.find(code).map(this::verdict);
        if (found.isEmpty()) {
            throttling.missed(CODES);
        }
        return found.map(Answer::of).orElse(Answer.NONE);
    }

    Verdict verdict(AwardFacts award) {
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
