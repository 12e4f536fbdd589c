package org.muster.core.people.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.muster.core.people.intake.Intake;
import org.muster.core.people.intake.IntakeColumn;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;

/** Which column of a file is which, to be said by hand. */
@Named("intakeColumns")
@RequestScoped
public class IntakeColumns {

    @Inject
    IntakeBacking intakes;

    @Inject
    Texts texts;

    public List<Headed> getAll() {
        Intake.IntakeFile file = intakes.getIntake().file();
        return IntStream.range(0, file.heading().size())
                .mapToObj(place -> new Headed(
                        "column-" + place,
                        label(file.heading().get(place), place + 1),
                        file.columns().at(place).map(IntakeColumn::name).orElse("")))
                .toList();
    }

    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        for (IntakeColumn column : IntakeColumn.values()) {
            choices.add(new Choice(column.name(), texts.of("people.intake.column." + column)));
        }
        return choices;
    }

    private String label(String heading, int number) {
        return heading.isEmpty() ? texts.of("people.intake.column.unnamed", number) : heading;
    }

    /** A column of the file and what it means, empty text for nothing. */
    public record Headed(String id, String label, String meaning) {}
}
