package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.muster.core.kernel.database.Sql;

/**
 * Who is here and not in the file. Whoever looks after people here never counts: a file does not take the last manager away.
 */
@ApplicationScoped
class MissingPeople {

    private static final String MISSING = """
             people_membership m JOIN people_identity i ON i.person_id = m.person_id
            %s WHERE m.organisation_id = ? AND m.started_on <= ? AND (m.ended_on IS NULL OR m.ended_on >= ?)
              AND NOT EXISTS (SELECT 1 FROM people_intake_line l WHERE l.intake_id = ? AND l.person_id = m.person_id)
              AND NOT EXISTS (SELECT 1 FROM people_role r WHERE r.organisation_id = m.organisation_id
                              AND r.person_id = m.person_id)""";

    @Inject
    Sql sql;

    long count(Intake intake, LocalDate today) {
        return sql.count("SELECT COUNT(*) FROM" + MISSING.formatted(""), values(intake, today));
    }

    /** Their last day was yesterday; whoever came today leaves today. */
    void leave(Intake intake, LocalDate today) {
        String yesterday = today.minusDays(1).toString();
        sql.change(
                "UPDATE"
                        + MISSING.formatted("SET m.ended_on = GREATEST(m.started_on, '" + yesterday
                                + "'), m.version = m.version + 1"),
                values(intake, today));
    }

    private static Object[] values(Intake intake, LocalDate today) {
        return new Object[] {intake.organisation().value(), today.toString(), today.toString(), intake.id()};
    }
}
