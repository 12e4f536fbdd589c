package org.muster.courses.exchange.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.muster.core.kernel.RuleBroken;

/** Gathers the questions of a file one by one; what one of them breaks is noted and stops no other. */
public final class Gathered {

    /** The most questions of one file. */
    public static final int LIMIT = 5_000;

    /** The most categories of one file: its reader chooses a module for each. */
    public static final int CATEGORIES = 200;

    private final Set<String> categories = new HashSet<>();
    private final List<ImportedQuestion> questions = new ArrayList<>();
    private final List<Notice> refused = new ArrayList<>();
    private final List<Notice> remarks = new ArrayList<>();

    /** {@code read} throws {@link RuleBroken} when the question cannot be taken. */
    public void take(Place place, Supplier<ImportedQuestion> read) {
        try {
            ImportedQuestion question = read.get();
            Sound.require(question);
            requireRoom(question);
            questions.add(question);
            categories.add(question.category());
        } catch (RuleBroken refusal) {
            refused.add(Notice.of(place, refusal));
        }
    }

    private void requireRoom(ImportedQuestion question) {
        if (questions.size() >= LIMIT) {
            throw new RuleBroken("exchange.refused.many", LIMIT);
        }
        if (categories.size() >= CATEGORIES && !categories.contains(question.category())) {
            throw new RuleBroken("exchange.refused.categories", CATEGORIES);
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
