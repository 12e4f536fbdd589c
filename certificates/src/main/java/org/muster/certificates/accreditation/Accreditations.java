package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.NotFound;

/** Bodies and what they vouch for. */
@ApplicationScoped
public class Accreditations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CertificatesSettings settings;

    /** The accreditation that an award of this version issued at that time stands under; the newest when several do. */
    public Optional<Accreditation> covering(ExactVersion version, Instant at) {
        return of(version).stream()
                .filter(accreditation -> AccreditationMustBeInForce.allows(accreditation, at, settings.day(at)))
                .findFirst();
    }

    void add(AccreditingBody body) {
        entities.persist(body);
        entities.flush();
    }

    void add(Accreditation accreditation) {
        entities.persist(accreditation);
        entities.flush();
    }

    void changed() {
        entities.flush();
    }

    Accreditation get(AccreditationId id) {
        return Optional.ofNullable(entities.find(Accreditation.class, id.value()))
                .orElseThrow(() -> new NotFound("certificates.accreditation.unknown"));
    }

    /** The same, held until the transaction ends: changes come one after the other. */
    Accreditation lock(AccreditationId id) {
        Accreditation accreditation = get(id);
        entities.lock(accreditation, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(accreditation);
        return accreditation;
    }

    /** Whatever ends last comes first. */
    List<Accreditation> all() {
        return entities.createQuery(
                        "SELECT DISTINCT a FROM Accreditation a JOIN FETCH a.body LEFT JOIN FETCH a.changes"
                                + " ORDER BY a.validUntil DESC, a.reference",
                        Accreditation.class)
                .getResultList();
    }

    List<AccreditingBody> bodies() {
        return entities.createQuery("SELECT b FROM AccreditingBody b ORDER BY b.name", AccreditingBody.class)
                .getResultList();
    }

    AccreditingBody body(BodyId id) {
        return Optional.ofNullable(entities.find(AccreditingBody.class, id.value()))
                .orElseThrow(() -> new NotFound("certificates.body.unknown"));
    }

    Optional<AccreditingBody> bodyNamed(String name) {
        return entities.createQuery("SELECT b FROM AccreditingBody b WHERE b.name = :name", AccreditingBody.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Which accreditation of the body has the reference. */
    Optional<AccreditationId> referred(AccreditingBody body, String reference) {
        return entities.createQuery(
                        "SELECT a FROM Accreditation a WHERE a.body = :body AND a.reference = :reference",
                        Accreditation.class)
                .setParameter("body", body)
                .setParameter("reference", reference)
                .getResultStream()
                .map(Accreditation::accreditation)
                .findFirst();
    }

    private List<Accreditation> of(ExactVersion version) {
        return entities.createQuery(
                        "SELECT DISTINCT a FROM Accreditation a LEFT JOIN FETCH a.changes"
                                + " WHERE a.course = :course AND a.versionNumber = :number ORDER BY a.validFrom DESC",
                        Accreditation.class)
                .setParameter("course", version.course().value())
                .setParameter("number", version.number())
                .getResultList();
    }
}
