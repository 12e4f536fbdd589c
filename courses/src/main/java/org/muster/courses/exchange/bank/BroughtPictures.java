package org.muster.courses.exchange.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.question.ImportedPicture;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.editing.AddPicture;

/** Puts the pictures of questions into the draft and says what they show, if the file does. */
@ApplicationScoped
class BroughtPictures {

    @Inject
    AddPicture addPicture;

    /** As the question names it. */
    JsonObject keep(DraftId draft, ImportedPicture picture) {
        String file = addPicture.add(draft, picture.picture(), picture.alt()).name();
        return JsonEdit.empty()
                .with("file", file)
                .with("alt", picture.alt())
                .with("width", picture.picture().width())
                .with("height", picture.picture().height())
                .json();
    }
}
