package org.muster.courses.exchange.bank;

import java.util.List;
import java.util.Locale;
import org.muster.courses.question.Tags;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.EditedDraft;

/**
 * Which questions of a bank are asked for.
 *
 * @param module the id of a module; empty text for all
 * @param tag empty text for all
 * @param words what the questions have to contain; empty text for all
 */
public record Asked(String module, String tag, String words) {

    public List<Part> in(EditedDraft edited) {
        return edited.all(PartKind.QUESTION).stream()
                .filter(question -> module.isEmpty() || moduleOf(question).equals(module))
                .filter(question ->
                        tag.isEmpty() || Tags.in(question.piece().content()).has(tag))
                .filter(question -> folded(question.title()).contains(folded(words)))
                .toList();
    }

    private static String moduleOf(Part question) {
        return question.piece().content().getString("module", "");
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
