package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.person.Zone;

/**
 * Writes lines that were compared: sites, people who are not known anywhere, memberships, and an unsent invitation for each
 * who is new here. All at once, so that many lines take hardly longer than few.
 */
@ApplicationScoped
class EnterLines {

    @Inject
    Sql sql;

    @Inject
    CompareLines compareLines;

    @Inject
    Clock clock;

    void enter(Intake intake, Intakes.Asked asked, LocalDate today) {
        UUID id = intake.id();
        openSites(id, intake.organisation().value());
        enterPeople(id, asked.options().language().tag());
        enterMembers(id, intake.organisation().value(), today);
        invite(intake, asked);
        change(intake, today);
    }

    /** A site of a long name is known by its beginning. */
    private void openSites(UUID id, UUID organisation) {
        sql.list(row -> row.text("site"), """
                SELECT MIN(site) AS site FROM people_intake_line
                WHERE intake_id = ? AND site <> '' AND site_id IS NULL AND state IN ('ENTERED', 'CHANGED')
                GROUP BY site ORDER BY site""", id)
                .forEach(name -> sql.change(
                        "INSERT INTO people_site (id, organisation_id, code, name, town, kind) VALUES (?, ?, ?, ?, '', '')",
                        Ids.next(),
                        organisation,
                        SiteCode.of(name),
                        name));
        compareLines.findSites(id, organisation);
    }

    private void enterPeople(UUID id, String language) {
        sql.change("""
                INSERT INTO people_person (id, state, created_at, version)
                SELECT person_id, 'INVITED', ?, 1 FROM people_intake_line
                WHERE intake_id = ? AND state = 'ENTERED' AND newcomer""", clock.instant(), id);
        sql.change("""
                INSERT INTO people_identity (person_id, given_name, family_name, display_name, sort_name, email, email_key,
                    language, zone, version)
                SELECT person_id, given_name, family_name, IF(family_name = '', given_name, CONCAT(given_name, ' ', family_name)),
                    IF(family_name = '', given_name, CONCAT(family_name, ', ', given_name)), email, email_key, ?, ?, 1
                FROM people_intake_line WHERE intake_id = ? AND state = 'ENTERED' AND newcomer""", language, Zone.LONDON.getId(), id);
    }

    private void enterMembers(UUID id, UUID organisation, LocalDate today) {
        sql.change("""
                INSERT INTO people_membership (id, organisation_id, person_id, site_id, department, job_title, roster_id, tags,
                    started_on, version)
                SELECT new_member, ?, person_id, site_id, department, job_title, staff_number, tags, COALESCE(joined_on, ?), 1
                FROM people_intake_line WHERE intake_id = ? AND state = 'ENTERED'""", organisation, today.toString(), id);
    }

    private void invite(Intake intake, Intakes.Asked asked) {
        UUID organisation = intake.organisation().value();
        sql.change("""
                DELETE v FROM people_invitation v JOIN people_intake_line l ON l.person_id = v.person_id
                WHERE l.intake_id = ? AND l.state = 'ENTERED' AND v.organisation_id = ?""", intake.id(), organisation);
        sql.change(
                """
                INSERT INTO people_invitation (id, organisation_id, person_id, name, email, language, newcomer, invited_by,
                    invited_at, sent_at, unsent, version)
                SELECT l.new_letter, ?, l.person_id, IF(l.family_name = '', l.given_name, CONCAT(l.given_name, ' ', l.family_name)),
                    l.email, ?, p.state = 'INVITED', ?, ?, ?, TRUE, 1
                FROM people_intake_line l JOIN people_person p ON p.id = l.person_id
                WHERE l.intake_id = ? AND l.state = 'ENTERED'""",
                organisation,
                asked.options().language().tag(),
                asked.by().orElse(null),
                clock.instant(),
                clock.instant(),
                intake.id());
    }

    /** Whoever had left, or was to leave before the day on which the file says they came, is back. */
    private void change(Intake intake, LocalDate today) {
        sql.change(
                "UPDATE people_membership m JOIN people_intake_line l ON l.person_id = m.person_id"
                        + " SET m.version = m.version + 1,"
                        + " m.ended_on = IF(m.ended_on < ? OR m.ended_on < l.joined_on, NULL, m.ended_on)"
                        + Differences.assignments(intake.file().columns())
                        + " WHERE l.intake_id = ? AND l.state = 'CHANGED' AND m.organisation_id = ?",
                today.toString(),
                intake.id(),
                intake.organisation().value());
    }
}
