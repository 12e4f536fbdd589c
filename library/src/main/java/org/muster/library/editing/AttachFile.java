package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Map;
import org.muster.core.kernel.time.ActingTime;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.file.GivenFile;
import org.muster.library.file.LibraryFiles;
import org.muster.library.resource.Draft;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;

/** Puts a file into the draft; one that was there before is no longer offered after the next version. */
@ApplicationScoped
@Transactional
public class AttachFile {

    @Inject
    Desk desk;

    @Inject
    LibraryFiles files;

    @Inject
    Resources resources;

    @Inject
    ActingTime time;

    public FileId attach(ResourceId id, GivenFile file) throws IOException {
        Resource resource = desk.held(id, LibraryAct.EDIT_RESOURCE);
        FileId kept = files.keep(id, file);
        Draft draft = resource.draft();
        resources.save(
                id, new Draft(draft.content().withFile(kept.value()), time.now(), desk.editor(), draft.version() + 1));
        desk.tell("attach-file", id, Map.of("file", kept.toString()));
        return kept;
    }
}
