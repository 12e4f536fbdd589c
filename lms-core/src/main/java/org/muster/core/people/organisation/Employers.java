package org.muster.core.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;

/** The aggregates. What is added is written at once: plain queries of the same transaction must see it. */
@ApplicationScoped
class Employers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    void add(Object aggregate) {
        entities.persist(aggregate);
        entities.flush();
    }

    Optional<Member> member(OrganisationId organisation, PersonId person) {
        return sql.first(
                        row -> row.id("id"),
                        "SELECT id FROM people_membership WHERE organisation_id = ? AND person_id = ?",
                        organisation.value(),
                        person.value())
                .map(id -> entities.find(Member.class, id));
    }

    /** Another organisation's member is not there. */
    Member get(OrganisationId organisation, PersonId person) {
        return member(organisation, person).orElseThrow(() -> new NotFound("people.person.unknown"));
    }

    /** Whether the organisation knows somebody else by that number. */
    boolean isTaken(String staffNumber, OrganisationId organisation, PersonId person) {
        return sql.count(
                        "SELECT COUNT(*) FROM people_membership WHERE organisation_id = ? AND roster_id = ? AND person_id <> ?",
                        organisation.value(),
                        staffNumber,
                        person.value())
                > 0;
    }

    boolean isSiteOf(UUID site, OrganisationId organisation) {
        return sql.count(
                        "SELECT COUNT(*) FROM people_site WHERE id = ? AND organisation_id = ?",
                        site,
                        organisation.value())
                > 0;
    }

    boolean manages(PersonId person, OrganisationId organisation) {
        return sql.count(
                        "SELECT COUNT(*) FROM people_role WHERE person_id = ? AND organisation_id = ?",
                        person.value(),
                        organisation.value())
                > 0;
    }

    UUID siteWithCode(OrganisationId organisation, String code) {
        return sql.first(
                        row -> row.id("id"),
                        "SELECT id FROM people_site WHERE organisation_id = ? AND code = ?",
                        organisation.value(),
                        code)
                .orElseThrow(() -> new RuleBroken("people.site.unknown", code));
    }
}
