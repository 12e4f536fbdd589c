package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.core.kernel.NotFound;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;

/** Shows whoever may see a draft a file of it. */
@ApplicationScoped
@Transactional
public class SeeFile {

    @Inject
    DraftDesk desk;

    @Inject
    DraftFiles files;

    /** {@code digest} is the last part of the file's address. */
    public DraftFile see(DraftId id, String digest) {
        desk.previewed(id);
        return files.find(id, digest).orElseThrow(() -> new NotFound("studio.file.unknown"));
    }
}
