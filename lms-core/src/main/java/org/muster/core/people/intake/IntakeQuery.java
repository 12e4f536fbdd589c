package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;

/** Files that were brought, what they would do, and what is wrong with their lines. */
@ApplicationScoped
public class IntakeQuery {

    @Inject
    Permission permission;

    @Inject
    Intakes intakes;

    @Inject
    Sql sql;

    public List<Intake> recent(OrganisationId organisation, int most) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, organisation);
        return intakes.recent(organisation, most);
    }

    public Intake get(OrganisationId organisation, UUID id) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, organisation);
        return intakes.get(organisation, id);
    }

    /** How many lines have been read; empty when none is being read. */
    public Optional<Progress> progress(Intake intake) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, intake.organisation());
        return sql.first(
                row -> new Progress(row.number("done"), row.number("total")),
                "SELECT done, total FROM people_intake_progress WHERE intake_id = ?",
                intake.id());
    }

    public long countMistakes(Intake intake) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, intake.organisation());
        return sql.count("SELECT COUNT(*) FROM people_intake_mistake WHERE intake_id = ?", intake.id());
    }

    public List<LineMistake> mistakes(Intake intake, long skip, int most) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, intake.organisation());
        return sql.list(
                row -> new LineMistake(row.number("number"), row.text("place"), row.text("problem"), row.text("what")),
                "SELECT number, place, problem, what FROM people_intake_mistake WHERE intake_id = ?"
                        + " ORDER BY number, place LIMIT ? OFFSET ?",
                intake.id(),
                most,
                skip);
    }

    /** Sites that are not there yet, as the file calls them. */
    public List<String> newSites(Intake intake, int most) {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, intake.organisation());
        return sql.list(row -> row.text("site"), """
                SELECT MIN(site) AS site FROM people_intake_line
                WHERE intake_id = ? AND site <> '' AND site_id IS NULL AND state IN ('ENTERED', 'CHANGED')
                GROUP BY site ORDER BY site LIMIT ?""", intake.id(), most);
    }

    public record Progress(long done, long total) {}

    /** What is wrong in a line, where, and the key of a sentence that says so. */
    public record LineMistake(long line, String place, String problem, String what) {}
}
