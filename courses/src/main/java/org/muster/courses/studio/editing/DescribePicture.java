package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.document.PictureWords;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Drafts;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Step;

/** Says what a picture shows, in the list of pictures and wherever it stands. */
@ApplicationScoped
@Transactional
public class DescribePicture {

    @Inject
    DraftDesk desk;

    @Inject
    PartDesk partDesk;

    @Inject
    Drafts drafts;

    @Inject
    Parts parts;

    @Inject
    ActingTime time;

    public void describe(DraftId id, String file, String alt, boolean decorative) {
        Draft draft = desk.open(id);
        if (MediaItems.find(draft.document(), file).isEmpty()) {
            throw new NotFound("studio.file.unknown");
        }
        PictureWords words = PictureWords.of(alt, decorative);
        JsonObject document = MediaItems.changed(draft.document(), file, words::in);
        drafts.save(id, document, desk.actor(), time.now());
        List<Step> steps = new ArrayList<>(List.of(DraftDesk.saved(draft, document)));
        for (Part part : parts.of(id)) {
            partDesk.change(id, part, before -> described(before, file, words)).ifPresent(steps::add);
        }
        desk.note(id, Act.PICTURES, "", steps);
    }

    private static JsonObject described(JsonObject part, String file, PictureWords words) {
        JsonEdit edit = JsonEdit.of(part);
        if (part.containsKey("body")) {
            edit.with("body", words.in(part.getString("body"), file));
        }
        boolean asks = part.get("image") instanceof JsonObject image
                && image.getString("file", "").equals(file);
        if (asks) {
            edit.with(
                    "image",
                    JsonEdit.of(part.getJsonObject("image"))
                            .with("alt", words.alt())
                            .json());
        }
        return edit.json();
    }
}
