package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;
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
        String added = newParts.add(
                id,
                PartKind.QUESTION,
                "",
                name -> kind.blank(name).with("module", owner.name()).json());
        desk.note(id, Act.ADDED, added, List.of(NewParts.added(added)));
        return added;
    }

    /** The id of the new question of that lesson. */
    public String toLesson(DraftId id, String type, String lesson) {
        desk.open(id);
        Part owner = partDesk.present(id, lesson, PartKind.LESSON);
        QuestionKind kind = kind(type);
        String name = newParts.add(
                id, PartKind.CHECK, owner.name(), free -> kind.blank(free).json());
        List<Step> steps = new ArrayList<>(List.of(NewParts.added(name)));
        steps.addAll(placeCheck.putIn(id, partDesk.present(id, name)));
        desk.note(id, Act.ADDED, name, steps);
        return name;
    }

    private static QuestionKind kind(String type) {
        return QuestionKind.of(type).orElseThrow(() -> new RuleBroken("studio.question.kind"));
    }
}
