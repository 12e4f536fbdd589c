package org.muster.courses.exchange.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.muster.core.kernel.RuleBroken;

/** Gathers the questions of a file one by one; what one of them breaks is noted and stops no other. */
public final class Gathered {

    /** The most questions of one file. */
    public static final int LIMIT = 5_000;

    private final List<ImportedQuestion> questions = new ArrayList<>();
    private final List<Notice> refused = new ArrayList<>();
    private final List<Notice> remarks = new ArrayList<>();

    /** {@code read} throws {@link RuleBroken} when the question cannot be taken. */
    public void take(Place place, Supplier<ImportedQuestion> read) {
        try {
            ImportedQuestion question = read.get();
            Sound.require(question);
            if (questions.size() >= LIMIT) {
                throw new RuleBroken("exchange.refused.many", LIMIT);
            }
            questions.add(question);
        } catch (RuleBroken refusal) {
            refused.add(Notice.of(place, refusal));
        }
    }

    /** What {@code look} throws is noted as well. */
    public void tryTo(Place place, Runnable look) {
        try {
            look.run();
        } catch (RuleBroken refusal) {
            refused.add(Notice.of(place, refusal));
        }
    }

    public void refuse(Notice why) {
        refused.add(why);
    }

    public void remark(Notice said) {
        remarks.add(said);
    }

    public ImportedFile file() {
        return new ImportedFile(List.copyOf(questions), List.copyOf(refused), List.copyOf(remarks));
    }
}
