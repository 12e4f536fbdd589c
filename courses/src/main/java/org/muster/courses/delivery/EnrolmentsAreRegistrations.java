package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.records.api.Registrations;

/** Statements about a way through a course name its enrolment as their registration. */
@ApplicationScoped
class EnrolmentsAreRegistrations implements Registrations {

    @Inject
    Sql sql;

    @Override
    public Set<UUID> known(Set<UUID> registrations) {
        return Set.copyOf(sql.list(
                row -> row.id("id"),
                "SELECT id FROM courses_enrolment WHERE id IN " + Sql.marks(registrations.size()),
                registrations.toArray()));
    }
}
