package org.muster.core.people.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.muster.core.people.intake.IntakeQuery.LineMistake;
import org.muster.core.web.api.Texts;

/** What is wrong with a line, in words. */
@RequestScoped
class IntakeWords {

    @Inject
    Texts texts;

    Told of(LineMistake mistake) {
        return new Told(
                mistake.line(),
                texts.of("people.intake.column." + mistake.place()),
                texts.of(mistake.problem(), mistake.what()));
    }

    /** Line, column, and the sentence. */
    public record Told(long line, String column, String sentence) {}
}
