package org.muster.courses.exchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Losses;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.Question;
import org.muster.courses.question.TextQuestion;

/** Writes GIFT; texts are said to be plain, so that nothing in them is taken for formatting. */
public final class GiftWriter {

    private final StringBuilder file = new StringBuilder();
    private final Losses losses = new Losses();
    private String category = "";

    private GiftWriter() {}

    public static Written write(List<Outgoing> questions) {
        GiftWriter writer = new GiftWriter();
        questions.forEach(question -> writer.losses.keep(question, writer::add));
        return writer.losses.written(() -> writer.file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Outgoing outgoing) {
        Question question = outgoing.question();
        String written = question(outgoing, question);
        if (!outgoing.category().equals(category)) {
            category = outgoing.category();
            file.append("$CATEGORY: ").append(category.replaceAll("\\s+", " ")).append("\n\n");
        }
        question.wording()
                .tags()
                .words()
                .forEach(tag ->
                        file.append("// [tag:").append(tag.replace("]", ")")).append("]\n"));
        file.append("::").append(GiftEscapes.written(question.id())).append("::[plain]");
        file.append(written).append("\n\n");
        losses.tellIf(question.wording().picture() != null, outgoing, "exchange.lost.picture");
        losses.tellIf(question.points() > 1, outgoing, "exchange.lost.points");
    }

    private String question(Outgoing outgoing, Question question) {
        if (question instanceof ChoiceQuestion choice) {
            losses.tellIf(choice.isMultiple(), outgoing, "exchange.lost.whole");
            return stem(question) + "{" + GiftOptions.of(choice) + "}";
        }
        if (question instanceof TextQuestion text) {
            return stem(question) + "{" + GiftTyped.words(text.accepted(), text.feedback()) + "}";
        }
        if (question instanceof NumericQuestion number) {
            losses.tellIf(!number.unit().isEmpty(), outgoing, "exchange.lost.unit");
            return stem(question) + "{" + GiftTyped.number(number) + "}";
        }
        if (question instanceof MatchingQuestion matching) {
            boolean same =
                    matching.feedback().right().equals(matching.feedback().wrong());
            losses.tellIf(!same, outgoing, "exchange.lost.remarks");
            return stem(question) + "{" + GiftTyped.pairs(matching) + "}";
        }
        if (question instanceof GapQuestion gap && gap.gaps().size() == 1) {
            return gap(gap);
        }
        throw new RuleBroken("exchange.lost.kind");
    }

    private static String gap(GapQuestion gap) {
        String inner = "{" + GiftTyped.words(gap.gaps().get(0).accepted(), gap.feedback()) + "}";
        String before = gap.pieces().get(0).words();
        String after = gap.pieces().get(1).words();
        if (after.matches("[.,;:!?\\s]*") && before.strip().matches("(?s).*[.:!?]|")) {
            throw new RuleBroken("exchange.lost.kind");
        }
        return GiftEscapes.written(before) + inner + GiftEscapes.written(after);
    }

    private static String stem(Question question) {
        return GiftEscapes.written(question.wording().stem());
    }
}
