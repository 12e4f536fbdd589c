package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.LessonText;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.PicturesInText;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.draft.Part;

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
        return partDesk.save(
                id,
                part,
                before -> JsonEdit.of(before)
                        .with("title", Limits.title(words.title()))
                        .with("minutes", words.minutes())
                        .with("body", body)
                        .json());
    }

    private void learn(Draft draft, String body) {
        JsonObject learned = PicturesInText.learn(draft.document(), body);
        if (!learned.equals(draft.document())) {
            drafts.save(draft.id(), learned, desk.actor(), time.now());
        }
    }
}
