package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.files.Picture;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;
import org.muster.courses.studio.history.Act;

/** Puts a picture into a draft, named by its content: the same picture twice is there once. What it shows may still be to be said. */
@ApplicationScoped
@Transactional
public class AddPicture {

    private static final int NAME = 16;

    @Inject
    DraftDesk desk;

    @Inject
    DraftFiles files;

    @Inject
    FileStore store;

    @Inject
    ActingTime time;

    /** The file that authors see. */
    public DraftFile add(DraftId id, Picture picture) {
        return add(id, picture, "");
    }

    /** The same of a picture of which is known what it shows. */
    public DraftFile add(DraftId id, Picture picture, String alt) {
        Draft draft = desk.open(id);
        if (files.of(id).size() >= Limits.FILES) {
            throw new RuleBroken("studio.pictures.many", Limits.FILES);
        }
        FileDigest digest = keep(picture);
        String start = digest.hex().substring(0, NAME);
        String name = "media/" + start + (picture.type().endsWith("png") ? ".png" : ".jpg");
        DraftFile file = new DraftFile(name, digest, picture.type(), picture.content().length);
        Instant now = time.now();
        files.add(id, file, desk.actor(), now);
        if (MediaItems.find(draft.document(), name).isEmpty()) {
            JsonObject item = JsonEdit.of(item("p-" + start, name, picture))
                    .with("alt", alt)
                    .json();
            desk.save(draft, MediaItems.with(draft.document(), item), Act.PICTURES);
        } else {
            desk.touch(id);
        }
        return file;
    }

    private FileDigest keep(Picture picture) {
        try {
            return store.keep(new ByteArrayInputStream(picture.content()), picture.content().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject item(String id, String name, Picture picture) {
        return JsonEdit.empty()
                .with("id", id)
                .with("file", name)
                .with("type", picture.type())
                .with("width", picture.width())
                .with("height", picture.height())
                .with("decorative", false)
                .with("alt", "")
                .json();
    }
}
