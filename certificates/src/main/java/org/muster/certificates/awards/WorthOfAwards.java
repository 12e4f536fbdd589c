package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.api.Qualifications;

/** A completed course is worth what its award is worth on the day. */
@ApplicationScoped
class WorthOfAwards implements Qualifications {

    @Inject
    AwardsQuery awards;

    @Inject
    CertificatesSettings settings;

    @Override
    public Worth worth(EnrolmentId completed, Instant at) {
        return awards.of(completed)
                .map(award -> worth(award.standingOn(settings.day(at), settings.noticeDays())))
                .orElse(Worth.COUNTS);
    }

    static Worth worth(Standing standing) {
        if (standing.counts()) {
            return Worth.COUNTS;
        }
        return standing == Standing.EXPIRED ? Worth.EXPIRED : Worth.WITHDRAWN;
    }
}
