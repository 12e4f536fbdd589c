package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.question.QuestionKind;

/** The kinds of question by the words for them. */
@Named("studioKinds")
@ApplicationScoped
public class QuestionKinds {

    @Inject
    Texts texts;

    public List<Choice> getAll() {
        return Arrays.stream(QuestionKind.values())
                .map(kind -> new Choice(kind.type(), texts.of("studio.kind." + kind.type())))
                .toList();
    }

    /** The words for a question's kind; of a kind that has no form what the document calls it. */
    public String of(Part question) {
        String type = question.piece().content().getString("type", "");
        return QuestionKind.of(type).isPresent() ? texts.of("studio.kind." + type) : type;
    }
}
