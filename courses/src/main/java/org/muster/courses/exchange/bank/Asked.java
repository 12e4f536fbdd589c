package org.muster.courses.exchange.bank;

import java.util.List;
import java.util.Locale;
import org.muster.courses.question.Picture;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;

/**
 * Which questions of a bank are asked for.
 *
 * @param module the id of a module; empty text for all
 * @param words what the questions have to contain; empty text for all
 */
public record Asked(String module, String words) {

    private static final int ANY_SIDE = 10_000;
    private static final QuestionReader READER = new QuestionReader(file -> new Picture(file, "", ANY_SIDE, ANY_SIDE));

    public List<Part> in(EditedDraft edited) {
        return edited.all(PartKind.QUESTION).stream()
                .filter(question -> module.isEmpty() || moduleOf(question).equals(module))
                .filter(question -> folded(question.title()).contains(folded(words)))
                .toList();
    }

    /** Whether somebody could answer it; what is only begun stays where it is. */
    public static boolean isWhole(Part question) {
        return READER.read(question.piece().content()).isAnswerable();
    }

    private static String moduleOf(Part question) {
        return question.piece().content().getString("module", "");
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
