package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.intake.IntakeQuery.LineMistake;

/** The lines of a file that are left out, as they stand there, each with the reasons. */
@ApplicationScoped
public class LinesLeft {

    @Inject
    Permission permission;

    @Inject
    Intakes intakes;

    @Inject
    KeptTables tables;

    @Inject
    Sql sql;

    /** Heading first; {@code reason} makes a sentence of what is wrong, its own heading is {@code head}. */
    public void write(OrganisationId organisation, UUID id, Told told, Consumer<List<String>> lines)
            throws IOException {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, organisation);
        Intake intake = intakes.get(organisation, id);
        Map<Long, List<LineMistake>> wrong = sql
                .list(
                        row -> new LineMistake(
                                row.number("number"), row.text("place"), row.text("problem"), row.text("what")),
                        "SELECT number, place, problem, what FROM people_intake_mistake WHERE intake_id = ? ORDER BY number, place",
                        id)
                .stream()
                .collect(Collectors.groupingBy(LineMistake::line));
        boolean[] past = {false};
        try (InputStream content = tables.open(id, intake.file().digest())) {
            Table.read(content, Writing.stored(intake.file().writing()), line -> {
                if (!past[0]) {
                    lines.accept(with(line, told.head()));
                    past[0] = true;
                } else if (wrong.containsKey(line.number())) {
                    lines.accept(with(line, told.of(wrong.get(line.number()))));
                }
            });
        }
    }

    private static List<String> with(TableLine line, String last) {
        List<String> cells = new ArrayList<>(line.cells());
        cells.add(last);
        return cells;
    }

    /** The words of what is told. */
    public record Told(String head, Function<LineMistake, String> sentence) {

        String of(List<LineMistake> mistakes) {
            return mistakes.stream().map(sentence).collect(Collectors.joining(" "));
        }
    }
}
