package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;

/** Adds many questions with their pictures to the bank at once: one change, however many they are. */
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

    @Inject
    PicturesOfQuestions pictures;

    /** Each of {@code questions} names its module; {@code progress} hears how many are there. */
    public void toBank(DraftId id, List<NewQuestion> questions, IntConsumer progress) {
        Draft draft = desk.open(id);
        questions.stream()
                .map(NewQuestion::module)
                .distinct()
                .forEach(module -> partDesk.present(id, module, PartKind.MODULE));
        PicturesOfQuestions.Put put = pictures.put(draft, questions);
        List<String> added = add(id, put.contents(), progress);
        note(id, put.step(), added);
    }

    private List<String> add(DraftId id, List<JsonObject> contents, IntConsumer progress) {
        List<String> added = new ArrayList<>();
        while (added.size() < contents.size()) {
            progress.accept(added.size());
            int end = Math.min(contents.size(), added.size() + AT_ONCE);
            added.addAll(newParts.addAll(id, PartKind.QUESTION, "", contents.subList(added.size(), end)));
        }
        return added;
    }

    private void note(DraftId id, Optional<Step> listed, List<String> added) {
        if (!added.isEmpty()) {
            List<Step> steps = new ArrayList<>(listed.stream().toList());
            added.stream().map(NewParts::added).forEach(steps::add);
            desk.note(id, Act.IMPORTED, added.get(0), steps);
        }
    }
}
