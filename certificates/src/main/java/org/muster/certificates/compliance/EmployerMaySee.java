package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** A manager may see a certificate when their organisation asks this person for this course, as long as it does. */
@ApplicationScoped
public class EmployerMaySee {

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    @Inject
    Sql sql;

    /** Whether whoever acts may see this person's certificates of this course. */
    public boolean courseOf(PersonId person, UUID course) {
        return organisations.managedBy(permission.current()).stream()
                .anyMatch(organisation -> asks(organisation, person, course));
    }

    private boolean asks(OrganisationSummary organisation, PersonId person, UUID course) {
        return sql.count(
                        "SELECT COUNT(*) FROM certificates_compliance"
                                + " WHERE organisation_id = ? AND person_id = ? AND course_id = ?",
                        organisation.id().value(),
                        person.value(),
                        course)
                > 0;
    }
}
