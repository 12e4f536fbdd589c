package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Which bodies and references are known. */
@ApplicationScoped
@Transactional
public class AccreditationsQuery {

    @Inject
    Accreditations accreditations;

    public Optional<BodyId> bodyNamed(String name) {
        return accreditations.bodyNamed(name).map(AccreditingBody::id);
    }

    /** What an award of this version issued at that time would stand under. */
    public Optional<Accreditation> covering(ExactVersion version, Instant at) {
        return accreditations.covering(version, at);
    }

    public boolean isTaken(BodyId body, String reference) {
        return accreditations.referred(accreditations.body(body), reference).isPresent();
    }
}
