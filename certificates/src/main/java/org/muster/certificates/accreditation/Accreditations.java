package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;

/** Bodies and what they vouch for. */
@ApplicationScoped
public class Accreditations {

    @PersistenceContext
    EntityManager entities;

    /** The accreditation that an award of this version issued on that day stands under; the newest when several do. */
    public Optional<Accreditation> covering(ExactVersion version, LocalDate day) {
        return of(version).stream()
                .filter(accreditation -> AccreditationMustCoverTheIssueDate.allows(accreditation, day))
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

    boolean isTaken(AccreditingBody body, String reference) {
        return !entities.createQuery(
                        "SELECT a.id FROM Accreditation a WHERE a.body = :body AND a.reference = :reference")
                .setParameter("body", body)
                .setParameter("reference", reference)
                .getResultList()
                .isEmpty();
    }

    private List<Accreditation> of(ExactVersion version) {
        return entities.createQuery(
                        "SELECT a FROM Accreditation a WHERE a.course = :course AND a.versionNumber = :number"
                                + " ORDER BY a.validFrom DESC",
                        Accreditation.class)
                .setParameter("course", version.course().value())
                .setParameter("number", version.number())
                .getResultList();
    }
}
