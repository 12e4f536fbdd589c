package org.muster.certificates.web.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.certificates.accreditation.AccreditationId;
import org.muster.certificates.accreditation.Evidence;
import org.muster.certificates.accreditation.KeepEvidence;
import org.muster.core.kernel.NotFound;
import org.muster.core.web.api.Downloads;
import org.muster.core.web.api.Downloads.KeptFile;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;

/** A file that shows an accreditation, for whoever may look at accreditations. */
@ApplicationScoped
class EvidenceGet implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    KeepEvidence keepEvidence;

    @Inject
    Downloads downloads;

    @Override
    public String path() {
        return AccreditationRoutes.FILE;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AccreditationId accreditation = AccreditationId.parse(path.get("accreditation"));
        Evidence evidence = keepEvidence.open(accreditation, file(path.get("file")));
        downloads.send(new KeptFile(evidence.digest(), evidence.name(), evidence.type(), false), request, response);
    }

    private static UUID file(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.evidence.unknown");
        }
    }
}
