package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.history.Step;

/** Puts the pictures of new questions into a draft that is held; whoever asks notes the change. */
@ApplicationScoped
class PicturesOfQuestions {

    @Inject
    DraftDesk desk;

    @Inject
    Drafts drafts;

    @Inject
    NewPictures newPictures;

    @Inject
    ActingTime time;

    Put put(Draft draft, List<NewQuestion> questions) {
        JsonObject document = draft.document();
        List<JsonObject> contents = new ArrayList<>();
        for (NewQuestion question : questions) {
            JsonEdit content = JsonEdit.of(question.content());
            if (question.picture().isPresent()) {
                NewPicture picture = question.picture().get();
                DraftFile file = newPictures.keep(draft.id(), picture.picture());
                document = NewPictures.listed(document, file, picture);
                content.with("image", image(file, picture));
            }
            contents.add(content.json());
        }
        return new Put(contents, saved(draft, document));
    }

    private Optional<Step> saved(Draft draft, JsonObject document) {
        if (document.equals(draft.document())) {
            return Optional.empty();
        }
        drafts.save(draft.id(), document, desk.actor(), time.now());
        return Optional.of(DraftDesk.saved(draft, document));
    }

    private static JsonObject image(DraftFile file, NewPicture picture) {
        return JsonEdit.empty()
                .with("file", file.name())
                .with("alt", picture.alt())
                .with("width", picture.picture().width())
                .with("height", picture.picture().height())
                .json();
    }

    /** The questions with their pictures, and the step that the draft lists these; none when it does already. */
    record Put(List<JsonObject> contents, Optional<Step> step) {}
}
