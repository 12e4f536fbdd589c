package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.person.EmailAddress;

/** The lines of a file, as far as they can be read, and what is wrong with them. */
@ApplicationScoped
class StagedLines {

    @Inject
    Sql sql;

    void forget(UUID intake) {
        sql.change("DELETE FROM people_intake_line WHERE intake_id = ?", intake);
        sql.change("DELETE FROM people_intake_mistake WHERE intake_id = ?", intake);
    }

    void forgetLines(UUID intake) {
        sql.change("DELETE FROM people_intake_line WHERE intake_id = ?", intake);
    }

    void add(UUID intake, List<IntakeLine> lines) {
        sql.insertAll("""
                INSERT INTO people_intake_line (intake_id, number, staff_number, email, email_key, given_name, family_name, site,
                    department, job_title, tags, joined_on, unreadable, state, member, newcomer, new_person, new_member,
                    new_letter)""", lines.stream().map(line -> row(intake, line)).toList());
        List<@Nullable Object[]> mistakes = new ArrayList<>();
        lines.forEach(line -> line.mistakes().forEach(mistake -> mistakes.add(row(intake, line.number(), mistake))));
        sql.insertAll(
                "INSERT IGNORE INTO people_intake_mistake (intake_id, number, place, problem, what, read_off)",
                mistakes);
    }

    /** A number or an address that an earlier line has too: the later line is left out. */
    void markRepeated(UUID intake) {
        markRepeated(intake, IntakeColumn.STAFF_NUMBER, "staff_number");
        markRepeated(intake, IntakeColumn.EMAIL, "email_key");
    }

    private void markRepeated(UUID intake, IntakeColumn place, String column) {
        sql.change(
                "INSERT IGNORE INTO people_intake_mistake (intake_id, number, place, problem, what, read_off)"
                        + " SELECT l.intake_id, l.number, ?, 'people.intake.repeated', CAST(f.first AS CHAR), TRUE"
                        + " FROM people_intake_line l JOIN (SELECT " + column + ", MIN(number) AS first"
                        + " FROM people_intake_line WHERE intake_id = ? AND " + column + " IS NOT NULL GROUP BY "
                        + column
                        + " HAVING COUNT(*) > 1) f ON f." + column + " = l." + column
                        + " WHERE l.intake_id = ? AND l.number > f.first",
                place.name(),
                intake,
                intake);
        sql.change("""
                UPDATE people_intake_line l JOIN people_intake_mistake x ON x.intake_id = l.intake_id AND x.number = l.number
                SET l.unreadable = TRUE WHERE l.intake_id = ?""", intake);
    }

    private static @Nullable Object[] row(UUID intake, IntakeLine line) {
        IntakeLine.Who who = line.who();
        IntakeLine.Work work = line.work();
        return new @Nullable Object[] {
            intake,
            line.number(),
            orNull(who.staffNumber()),
            orNull(who.email()),
            orNull(EmailAddress.keyOf(who.email())),
            who.given(),
            who.family(),
            work.site(),
            work.department(),
            work.jobTitle(),
            work.tags(),
            work.joined().map(LocalDate::toString).orElse(null),
            !line.mistakes().isEmpty(),
            "OPEN",
            false,
            false,
            Ids.next(),
            Ids.next(),
            Ids.next()
        };
    }

    private static @Nullable Object[] row(UUID intake, long number, Mistake mistake) {
        return new Object[] {intake, number, mistake.place(), mistake.problem(), mistake.what(), true};
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
