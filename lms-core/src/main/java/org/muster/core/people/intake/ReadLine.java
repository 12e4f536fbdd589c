package org.muster.core.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.organisation.Duties;
import org.muster.core.people.organisation.OwnWord;
import org.muster.core.people.organisation.Tags;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.PersonName;

/** Reads one line cell by cell; what cannot be read is a mistake and stands empty. */
final class ReadLine {

    static final int LONGEST_SITE = 120;

    private final TableLine line;
    private final Columns columns;
    private final List<Mistake> mistakes = new ArrayList<>();

    private ReadLine(TableLine line, Columns columns) {
        this.line = line;
        this.columns = columns;
    }

    static IntakeLine of(TableLine line, Columns columns) {
        return new ReadLine(line, columns).read();
    }

    private IntakeLine read() {
        String staffNumber = word(IntakeColumn.STAFF_NUMBER, Duties.LONGEST_STAFF_NUMBER);
        String email = email();
        String[] name = name();
        if (staffNumber.isEmpty() && email.isEmpty() && mistakes.isEmpty()) {
            IntakeColumn wanted = columns.has(IntakeColumn.EMAIL) ? IntakeColumn.EMAIL : IntakeColumn.STAFF_NUMBER;
            mistakes.add(Mistake.in(wanted, "people.intake.nobody", ""));
        }
        return new IntakeLine(
                line.number(),
                new IntakeLine.Who(staffNumber, email, name[0], name[1]),
                new IntakeLine.Work(
                        word(IntakeColumn.SITE, LONGEST_SITE),
                        word(IntakeColumn.DEPARTMENT, Duties.LONGEST_DEPARTMENT),
                        word(IntakeColumn.JOB_TITLE, Duties.LONGEST_JOB_TITLE),
                        tags(),
                        joined()),
                List.copyOf(mistakes));
    }

    /** A cell; whoever exported it may have put an apostrophe before what could begin a formula. */
    private String cell(IntakeColumn column) {
        Integer place = columns.places().get(column);
        String text = place == null ? "" : line.cell(place);
        return text.length() > 1 && text.startsWith("'") ? text.substring(1) : text;
    }

    private String word(IntakeColumn column, int longest) {
        String cell = cell(column);
        return or("", column, "people.intake.long", () -> OwnWord.of(cell, longest));
    }

    private String email() {
        String cell = cell(IntakeColumn.EMAIL);
        return cell.isEmpty()
                ? ""
                : or("", IntakeColumn.EMAIL, "people.intake.email", () -> new EmailAddress(cell).text());
    }

    private String tags() {
        String cell = cell(IntakeColumn.TAGS);
        return or(
                "", IntakeColumn.TAGS, "people.intake.tags", () -> Tags.of(cell).text(","));
    }

    private Optional<LocalDate> joined() {
        String cell = cell(IntakeColumn.JOINED);
        Optional<LocalDate> day = WrittenDay.of(cell);
        if (day.isEmpty() && !cell.isEmpty()) {
            mistakes.add(Mistake.in(IntakeColumn.JOINED, "people.intake.day", cell));
        }
        return day;
    }

    /** Given and family name; {@code Mensah, Ama} and {@code Ama Mensah} are the same. Empty when no name stands there. */
    private String[] name() {
        String given = cell(IntakeColumn.GIVEN);
        String family = cell(IntakeColumn.FAMILY);
        String whole = cell(IntakeColumn.NAME);
        IntakeColumn column = given.isEmpty() ? IntakeColumn.NAME : IntakeColumn.GIVEN;
        if (given.isEmpty() && whole.isEmpty()) {
            return new String[] {"", ""};
        }
        PersonName nobody = PersonName.of("-", "");
        PersonName name = or(nobody, column, "people.intake.name", () -> {
            return given.isEmpty() ? PersonName.written(whole) : PersonName.of(given, family);
        });
        return name == nobody ? new String[] {"", ""} : new String[] {name.given(), name.family()};
    }

    private <T> T or(T nothing, IntakeColumn column, String problem, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleBroken broken) {
            mistakes.add(Mistake.in(column, problem, cell(column)));
            return nothing;
        }
    }
}
