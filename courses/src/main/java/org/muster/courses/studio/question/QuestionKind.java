package org.muster.courses.studio.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.muster.courses.studio.document.JsonEdit;

/** The kinds of question that have a form. */
public enum QuestionKind {
    SINGLE(new ChoiceForm()),
    MULTIPLE(new ChoiceForm()),
    TRUEFALSE(new ChoiceForm()),
    TEXT(new TextForm()),
    NUMERIC(new NumericForm()),
    GAP(new GapForm()),
    MATCHING(new MatchingForm()),
    ORDERING(new OrderingForm()),
    HOTSPOT(new HotspotForm());

    private final KindForm form;

    QuestionKind(KindForm form) {
        this.form = form;
    }

    /** The kind that a document or an address calls so. */
    public static Optional<QuestionKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    public String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    KindForm form() {
        return form;
    }

    /** A question of this kind that says nothing yet. */
    public JsonEdit blank(String id) {
        JsonEdit edit = JsonEdit.empty()
                .with("id", id)
                .with("type", type())
                .with("points", 1)
                .with("stem", "");
        form.begin(this, edit);
        return edit;
    }
}
