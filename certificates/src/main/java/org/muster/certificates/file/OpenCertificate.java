package org.muster.certificates.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.AwardFacts;
import org.muster.certificates.awards.AwardsQuery;
import org.muster.certificates.compliance.EmployerMaySee;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/**
 * The certificate as a file: for its holder, and for the manager of an employer who asks for the course. For others it is not
 * there.
 */
@ApplicationScoped
public class OpenCertificate {

    @Inject
    Permission permission;

    @Inject
    AwardsQuery awards;

    @Inject
    EmployerMaySee employerMaySee;

    @Inject
    MakeCertificate makeCertificate;

    public byte[] open(AwardId id) throws IOException {
        permission.require(CertificatesAct.VIEW_OWN_CERTIFICATES);
        AwardFacts award = awards.get(id);
        PersonId holder = new PersonId(award.person());
        boolean own = holder.equals(permission.current());
        if (!own && !employerMaySee.courseOf(holder, award.course().course())) {
            throw new NotFound("certificates.award.unknown");
        }
        return makeCertificate.make(id);
    }
}
