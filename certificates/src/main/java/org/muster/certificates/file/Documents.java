package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import org.muster.certificates.awards.Accredited;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.document.AccreditedBy;
import org.muster.certificates.document.Achievement;
import org.muster.certificates.document.CertificateDocument;
import org.muster.certificates.document.Proof;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.NotFound;

/** What stands on an award's certificate. */
@ApplicationScoped
class Documents {

    @Inject
    AwardsQuery awards;

    @Inject
    CertificatesSettings settings;

    /** Without a holder's name there is no certificate any more. */
    CertificateDocument of(AwardFacts award) {
        String holder = awards.holderOf(award.id()).orElseThrow(() -> new NotFound("certificates.award.holder-erased"));
        return new CertificateDocument(
                award.id().value(),
                holder,
                achievement(award),
                award.accredited().map(Documents::accreditedBy),
                proof(award));
    }

    private Achievement achievement(AwardFacts award) {
        ZonedDateTime completed = award.life().issuedAt().atZone(settings.zone());
        return new Achievement(
                award.course().title(),
                award.course().number(),
                completed,
                award.life().lastDay());
    }

    private static AccreditedBy accreditedBy(Accredited frozen) {
        return new AccreditedBy(
                frozen.body(), frozen.bodyNote(), frozen.reference(), frozen.cpdHours(), frozen.howCounted());
    }

    private Proof proof(AwardFacts award) {
        String code = award.code().grouped();
        String remark = award.accredited().map(Accredited::remark).orElse("");
        return new Proof(code, settings.addressToVerify(code), remark);
    }
}
