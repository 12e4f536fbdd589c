package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.files.Picture;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.file.LibraryFiles;

/** Keeps a picture for the text of a resource; it is seen by whoever may read a text that shows it. */
@ApplicationScoped
@Transactional
public class AddPicture {

    @Inject
    Desk desk;

    @Inject
    LibraryFiles files;

    public FileId add(ResourceId id, Picture picture) {
        return files.keep(desk.looked(id, LibraryAct.EDIT_RESOURCE).id(), picture);
    }
}
