package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.format.QuestionFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.editing.AddQuestions;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.studio.editing.NewPicture;
import org.muster.courses.studio.editing.NewQuestion;

/** Puts the questions of a file into the bank of a draft, all of them or, when something stands against it, none. */
@ApplicationScoped
@Transactional
public class FillBank {

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    AddQuestions addQuestions;

    @Inject
    BroughtFiles files;

    @Inject
    ActingTime time;

    /** How many were put there. */
    public int fill(DraftId draft, UUID id, Choices choices) {
        Set<String> known = Likeness.in(lookAtDraft.look(draft));
        List<ImportedQuestion> questions =
                files.content(id).map(content -> QuestionFile.of(content).file().questions()).orElse(List.of()).stream()
                        .filter(question -> known.add(Likeness.of(question.content())) || choices.same())
                        .toList();
        addQuestions.toBank(
                draft,
                questions.stream().map(question -> asNew(question, choices)).toList(),
                done -> files.tell(id, done, questions.size()));
        files.end(id, questions.size(), time.now());
        return questions.size();
    }

    private static NewQuestion asNew(ImportedQuestion question, Choices choices) {
        JsonEdit content = JsonEdit.of(question.content()).with("module", choices.moduleOf(question.category()));
        return new NewQuestion(
                content.json(), question.picture().map(picture -> new NewPicture(picture.picture(), picture.alt())));
    }
}
