package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.question.QuestionKind;

/** Adds a question to the bank, or one to try oneself to the end of a lesson. */
@ApplicationScoped
@Transactional
public class AddQuestion {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    NewParts newParts;

    @Inject
    PlaceCheck placeCheck;

    /** The id of the new question of that module. */
    public String toBank(DraftId id, String type, String module) {
        desk.open(id);
        Part owner = partDesk.present(id, module, PartKind.MODULE);
        QuestionKind kind = kind(type);
        return newParts.add(
                id,
                PartKind.QUESTION,
                "",
                name -> kind.blank(name).with("module", owner.name()).json());
    }

    /** The id of the new question of that lesson. */
    public String toLesson(DraftId id, String type, String lesson) {
        desk.open(id);
        Part owner = partDesk.present(id, lesson, PartKind.LESSON);
        QuestionKind kind = kind(type);
        String name = newParts.add(
                id, PartKind.CHECK, owner.name(), free -> kind.blank(free).json());
        placeCheck.putIn(id, partDesk.present(id, name));
        return name;
    }

    private static QuestionKind kind(String type) {
        return QuestionKind.of(type).orElseThrow(() -> new RuleBroken("studio.question.kind"));
    }
}
