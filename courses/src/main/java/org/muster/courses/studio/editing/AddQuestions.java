package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;

/** Adds many questions to the bank at once: one change, however many they are. */
@ApplicationScoped
@Transactional
public class AddQuestions {

    private static final int AT_ONCE = 500;

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    NewParts newParts;

    /** Each of {@code questions} names its module and has no id yet; {@code progress} hears how many are there. */
    public void toBank(DraftId id, List<JsonObject> questions, IntConsumer progress) {
        desk.open(id);
        questions.stream()
                .map(question -> question.getString("module"))
                .distinct()
                .forEach(module -> partDesk.present(id, module, PartKind.MODULE));
        List<String> added = new ArrayList<>();
        while (added.size() < questions.size()) {
            progress.accept(added.size());
            int end = Math.min(questions.size(), added.size() + AT_ONCE);
            added.addAll(newParts.addAll(id, PartKind.QUESTION, "", questions.subList(added.size(), end)));
        }
        note(id, added);
    }

    private void note(DraftId id, List<String> added) {
        if (!added.isEmpty()) {
            List<Step> steps = added.stream().map(NewParts::added).toList();
            desk.note(id, Act.IMPORTED, added.get(0), steps);
        }
    }
}
