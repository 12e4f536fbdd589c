package org.muster.courses.exchange.gift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.TagsKept;
import org.muster.courses.studio.document.JsonEdit;

/** Reads GIFT. */
public final class GiftReader {

    private static final Pattern TRUTH = Pattern.compile("(?is)(T|F|TRUE|FALSE)\\s*(#.*)?");

    private GiftReader() {}

    public static ImportedFile read(String file) {
        Gathered gathered = new Gathered();
        for (GiftBlock block : GiftBlock.of(file)) {
            gathered.take(block.place(titleOf(block)), () -> question(block));
        }
        return gathered.file();
    }

    private static String titleOf(GiftBlock block) {
        String text = GiftEscapes.aside(block.text().strip());
        int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
        return end < 0 ? "" : GiftEscapes.back(text.substring(2, end)).strip();
    }

    private static ImportedQuestion question(GiftBlock block) {
        GiftQuestion asked = GiftQuestion.of(block);
        JsonEdit content = content(asked);
        TagsKept.put(block.tags(), content, asked.place(), asked.notices());
        return new ImportedQuestion(
                asked.place(), block.category(), content.json(), Optional.empty(), List.copyOf(asked.notices()));
    }

    private static JsonEdit content(GiftQuestion asked) {
        String inner = asked.inner();
        if (inner.isEmpty()) {
            throw new RuleBroken("exchange.refused.kind", "essay");
        }
        if (inner.startsWith("#")) {
            return new GiftNumbers(asked).content();
        }
        if (TRUTH.matcher(inner).matches()) {
            return truth(asked);
        }
        if (inner.contains("~")) {
            return new GiftChoices(asked).content();
        }
        return inner.contains("=") && inner.contains("->")
                ? new GiftPairs(asked).content()
                : new GiftWords(asked).content();
    }

    /** The first remark is for whoever is wrong, the second for whoever is right. */
    private static JsonEdit truth(GiftQuestion asked) {
        String[] parts = (asked.inner() + "##").split("#", -1);
        boolean truth = parts[0].strip().toUpperCase(Locale.ROOT).startsWith("T");
        String wrong = joined(asked.words(parts[1]), asked.general());
        String right = joined(asked.words(parts[2]), asked.general());
        return Contents.truth(asked.stem(), truth, truth ? right : wrong, truth ? wrong : right);
    }

    static String joined(String one, String other) {
        return (one + " " + other).strip();
    }
}
