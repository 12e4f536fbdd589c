package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.intake.Intake.Counts;
import org.muster.core.people.person.Zone;

/**
 * Compares the lines of a file with the roster: whom each means, and whether that is somebody new, a change, or known already.
 * A person is known by the staff number, otherwise by the e-mail address. Comparing again forgets what was found before.
 */
@ApplicationScoped
class CompareLines {

    @Inject
    Sql sql;

    @Inject
    MissingPeople missingPeople;

    @Inject
    Clock clock;

    Counts compare(Intake intake) {
        UUID id = intake.id();
        UUID organisation = intake.organisation().value();
        sql.change("DELETE FROM people_intake_mistake WHERE intake_id = ? AND NOT read_off", id);
        sql.change("""
                UPDATE people_intake_line SET state = 'OPEN', person_id = NULL, site_id = NULL, member = FALSE, newcomer = FALSE
                WHERE intake_id = ?""", id);
        findSites(id, organisation);
        findPeople(id, organisation);
        findMistakes(id, organisation, intake.file().columns());
        sort(intake);
        return counts(intake);
    }

    void findSites(UUID id, UUID organisation) {
        sql.change("""
                UPDATE people_intake_line l JOIN people_site s ON s.organisation_id = ? AND s.code = l.site
                SET l.site_id = s.id WHERE l.intake_id = ? AND l.site <> ''""", organisation, id);
        sql.change("""
                UPDATE people_intake_line l JOIN people_site s ON s.organisation_id = ? AND s.name = l.site
                SET l.site_id = s.id WHERE l.intake_id = ? AND l.site <> '' AND l.site_id IS NULL""", organisation, id);
    }

    private void findPeople(UUID id, UUID organisation) {
        sql.change("""
                UPDATE people_intake_line l
                JOIN people_membership m ON m.organisation_id = ? AND m.roster_id = l.staff_number
                SET l.person_id = m.person_id WHERE l.intake_id = ?""", organisation, id);
        sql.change("""
                UPDATE people_intake_line l JOIN people_identity i ON i.email_key = l.email_key
                SET l.person_id = i.person_id WHERE l.intake_id = ? AND l.person_id IS NULL""", id);
        sql.change("""
                UPDATE people_intake_line l
                JOIN people_membership m ON m.organisation_id = ? AND m.person_id = l.person_id
                SET l.member = TRUE WHERE l.intake_id = ?""", organisation, id);
        sql.change("""
                UPDATE people_intake_line SET person_id = new_person, newcomer = TRUE
                WHERE intake_id = ? AND person_id IS NULL AND email_key IS NOT NULL AND NOT unreadable""", id);
    }

    private void findMistakes(UUID id, UUID organisation, Columns columns) {
        mistake(IntakeColumn.EMAIL, "people.intake.other-address", "l.staff_number", """
                JOIN people_membership m ON m.organisation_id = ? AND m.roster_id = l.staff_number
                JOIN people_identity i ON i.person_id = m.person_id AND i.email_key <> l.email_key""", organisation, id);
        mistake(
                columns.has(IntakeColumn.EMAIL) ? IntakeColumn.EMAIL : IntakeColumn.STAFF_NUMBER,
                "people.intake.address-needed",
                "l.staff_number",
                "JOIN people_organisation o ON o.id = ? AND l.email_key IS NULL AND NOT l.member",
                organisation,
                id);
        mistake(
                columns.has(IntakeColumn.GIVEN) ? IntakeColumn.GIVEN : IntakeColumn.NAME,
                "people.intake.name-needed",
                "COALESCE(l.email, '')",
                "JOIN people_organisation o ON o.id = ? AND l.given_name = '' AND NOT l.member AND l.email_key IS NOT NULL",
                organisation,
                id);
        sql.change("""
                INSERT IGNORE INTO people_intake_mistake (intake_id, number, place, problem, what, read_off)
                SELECT l.intake_id, l.number, 'STAFF_NUMBER', 'people.intake.repeated', CAST(f.first AS CHAR), FALSE
                FROM people_intake_line l JOIN (SELECT person_id, MIN(number) AS first FROM people_intake_line
                    WHERE intake_id = ? AND NOT unreadable GROUP BY person_id HAVING COUNT(*) > 1) f
                    ON f.person_id = l.person_id
                WHERE l.intake_id = ? AND l.number > f.first AND NOT l.unreadable""", id, id);
    }

    private void mistake(IntakeColumn place, String problem, String what, String when, UUID organisation, UUID id) {
        sql.change(
                "INSERT IGNORE INTO people_intake_mistake (intake_id, number, place, problem, what, read_off)"
                        + " SELECT l.intake_id, l.number, ?, ?, " + what + ", FALSE FROM people_intake_line l " + when
                        + " WHERE l.intake_id = ? AND NOT l.unreadable",
                place.name(),
                problem,
                organisation,
                id);
    }

    private void sort(Intake intake) {
        sql.change("""
                UPDATE people_intake_line l SET l.state = IF(EXISTS (SELECT 1 FROM people_intake_mistake x
                    WHERE x.intake_id = l.intake_id AND x.number = l.number), 'WRONG', IF(l.member, 'SAME', 'ENTERED'))
                WHERE l.intake_id = ?""", intake.id());
        sql.change(
                "UPDATE people_intake_line l JOIN people_membership m ON m.organisation_id = ? AND m.person_id = l.person_id"
                        + " SET l.state = 'CHANGED' WHERE l.intake_id = ? AND l.state = 'SAME' AND (m.ended_on < ?"
                        + Differences.condition(intake.file().columns()) + ")",
                intake.organisation().value(),
                intake.id(),
                today().toString());
    }

    private Counts counts(Intake intake) {
        return sql.first(
                        row -> new Counts(
                                row.number("entered"),
                                row.number("changed"),
                                row.number("same"),
                                row.number("wrong"),
                                row.number("unknown"),
                                missingPeople.count(intake, today())),
                        """
                        SELECT COALESCE(SUM(state = 'ENTERED'), 0) AS entered, COALESCE(SUM(state = 'CHANGED'), 0) AS changed,
                            COALESCE(SUM(state = 'SAME'), 0) AS same, COALESCE(SUM(state = 'WRONG'), 0) AS wrong,
                            COALESCE(SUM(state = 'WRONG' AND NOT member), 0) AS unknown
                        FROM people_intake_line WHERE intake_id = ?""",
                        intake.id())
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.LONDON));
    }
}
