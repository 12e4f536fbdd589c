package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.files.Picture;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.history.Act;

/** Puts a picture into a draft: the same picture twice is there once. What it shows is still to be said. */
@ApplicationScoped
@Transactional
public class AddPicture {

    @Inject
    DraftDesk desk;

    @Inject
    NewPictures newPictures;

    /** The file that authors see. */
    public DraftFile add(DraftId id, Picture picture) {
        Draft draft = desk.open(id);
        DraftFile file = newPictures.keep(id, picture);
        JsonObject document = NewPictures.listed(draft.document(), file, new NewPicture(picture, ""));
        if (document.equals(draft.document())) {
            desk.touch(id);
        } else {
            desk.save(draft, document, Act.PICTURES);
        }
        return file;
    }
}
