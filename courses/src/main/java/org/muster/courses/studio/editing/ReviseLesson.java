package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.LessonText;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.PicturesInText;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;

/** Saves a lesson, unless another saved it meanwhile. Its text is cleaned whatever a browser sent. */
@ApplicationScoped
@Transactional
public class ReviseLesson {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    Drafts drafts;

    @Inject
    ActingTime time;

    /** {@code version} is the one the author began with. */
    public Saved revise(DraftId id, String name, LessonWords words, long version) {
        Draft draft = desk.open(id);
        Part part = partDesk.present(id, name, version);
        String body = new LessonText(desk.addresses(id)).kept(words.body());
        Optional<Step> step = partDesk.change(
                id,
                part,
                before -> JsonEdit.of(before)
                        .with("title", Limits.title(words.title()))
                        .with("minutes", words.minutes())
                        .with("body", body)
                        .json());
        List<Step> steps = new ArrayList<>(step.stream().toList());
        steps.addAll(learned(draft, body));
        desk.note(id, Act.SAVED, name, steps);
        return new Saved(time.now(), part.version() + (step.isPresent() ? 1 : 0));
    }

    /** What the text says of a picture of which the list says nothing yet stands in the list too. */
    private List<Step> learned(Draft draft, String body) {
        JsonObject learned = PicturesInText.learn(draft.document(), body);
        if (learned.equals(draft.document())) {
            return List.of();
        }
        drafts.save(draft.id(), learned, desk.actor(), time.now());
        return List.of(DraftDesk.saved(draft, learned));
    }
}
