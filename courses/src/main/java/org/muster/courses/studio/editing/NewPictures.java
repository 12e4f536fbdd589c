package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.kernel.files.Picture;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;

/** Keeps pictures with a draft that is held, named by their content; whoever asks lists them and notes the change. */
@ApplicationScoped
class NewPictures {

    private static final int NAME = 16;

    @Inject
    DraftDesk desk;

    @Inject
    DraftFiles files;

    @Inject
    FileStore store;

    @Inject
    ActingTime time;

    DraftFile keep(DraftId id, Picture picture) {
        if (files.of(id).size() >= Limits.FILES) {
            throw new RuleBroken("studio.pictures.many", Limits.FILES);
        }
        FileDigest digest = stored(picture);
        String name =
                "media/" + digest.hex().substring(0, NAME) + (picture.type().endsWith("png") ? ".png" : ".jpg");
        DraftFile file = new DraftFile(name, digest, picture.type(), picture.content().length);
        files.add(id, file, desk.actor(), time.now());
        return file;
    }

    /** The document with a picture that was kept; as it was when it lists it already. */
    static JsonObject listed(JsonObject document, DraftFile file, NewPicture picture) {
        return MediaItems.find(document, file.name()).isPresent()
                ? document
                : MediaItems.with(document, item(file, picture));
    }

    private FileDigest stored(Picture picture) {
        try {
            return store.keep(new ByteArrayInputStream(picture.content()), picture.content().length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject item(DraftFile file, NewPicture picture) {
        return JsonEdit.empty()
                .with("id", "p-" + file.digest().hex().substring(0, NAME))
                .with("file", file.name())
                .with("type", file.type())
                .with("width", picture.picture().width())
                .with("height", picture.picture().height())
                .with("decorative", false)
                .with("alt", picture.alt())
                .json();
    }
}
