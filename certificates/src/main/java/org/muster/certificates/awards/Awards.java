package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;

/** The aggregates. What is added or changed is written at once: plain queries of the same transaction must see it. */
@ApplicationScoped
class Awards {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    /** Waits until nobody else issues for this person and course; the lock ends with the transaction. */
    void lock(UUID person, UUID course) {
        sql.change(
                "INSERT INTO certificates_holding (person_id, course_id) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE course_id = course_id",
                person,
                course);
    }

    void add(Award award) {
        entities.persist(award);
        entities.flush();
    }

    void changed() {
        entities.flush();
    }

    Award get(AwardId id) {
        return find(id).orElseThrow(() -> new NotFound("certificates.award.unknown"));
    }

    /** The same, held until the transaction ends: what is done to it comes one after the other. */
    Award lock(AwardId id) {
        Award award = get(id);
        entities.lock(award, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(award);
        return award;
    }

    Optional<Award> find(AwardId id) {
        return Optional.ofNullable(entities.find(Award.class, id.value()));
    }

    Optional<Award> ofEnrolment(UUID enrolment) {
        return entities.createQuery("SELECT a FROM Award a WHERE a.enrolment = :enrolment", Award.class)
                .setParameter("enrolment", enrolment)
                .getResultStream()
                .findFirst();
    }

    Optional<Award> ofCode(VerificationCode code) {
        return entities.createQuery("SELECT a FROM Award a WHERE a.code = :code", Award.class)
                .setParameter("code", code.canonical())
                .getResultStream()
                .findFirst();
    }

    long countUnder(UUID accreditation) {
        return sql.first(
                        row -> row.number(1),
                        "SELECT COUNT(*) FROM certificates_award WHERE accreditation_id = ?",
                        accreditation)
                .orElseThrow();
    }

    /** The person's awards, newest first. */
    List<Award> of(UUID person) {
        return entities.createQuery(
                        "SELECT a FROM Award a WHERE a.person = :person ORDER BY a.issuedAt DESC", Award.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The person's awards for one course, newest first. */
    List<Award> of(UUID person, UUID course) {
        return entities.createQuery(
                        "SELECT a FROM Award a WHERE a.person = :person AND a.course.course = :course"
                                + " ORDER BY a.issuedAt DESC",
                        Award.class)
                .setParameter("person", person)
                .setParameter("course", course)
                .getResultList();
    }
}
