package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.JsonParts;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Parts;
import org.muster.courses.studio.history.Act;

/** Takes a picture that stands nowhere off the list. */
@ApplicationScoped
@Transactional
public class RemovePicture {

    @Inject
    DraftDesk desk;

    @Inject
    Parts parts;

    public void remove(DraftId id, String file) {
        Draft draft = desk.open(id);
        if (MediaItems.find(draft.document(), file).isEmpty()) {
            throw new NotFound("studio.file.unknown");
        }
        JsonObject without = without(draft.document(), file);
        boolean used = without.toString().contains(file)
                || parts.of(id).stream()
                        .anyMatch(part -> part.piece().content().toString().contains(file));
        if (used) {
            throw new RuleBroken("studio.picture.used");
        }
        desk.save(draft, without, Act.PICTURES);
    }

    private static JsonObject without(JsonObject document, String file) {
        JsonArrayBuilder media = JsonParts.JSON.createArrayBuilder();
        MediaItems.of(document).stream()
                .filter(item -> !item.getString("file").equals(file))
                .forEach(media::add);
        return JsonEdit.of(document).with("media", media.build()).json();
    }
}
