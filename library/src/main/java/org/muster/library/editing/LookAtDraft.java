package org.muster.library.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.file.LibraryFiles;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Versions;

/** Shows an editor a draft, its file and what was published of it. */
@ApplicationScoped
@Transactional
public class LookAtDraft {

    @Inject
    Desk desk;

    @Inject
    LibraryFiles files;

    @Inject
    Versions versions;

    public EditedResource look(ResourceId id) {
        Resource resource = desk.looked(id, LibraryAct.EDIT_RESOURCE);
        return new EditedResource(
                resource,
                desk.nameOf(resource.draft()),
                Optional.ofNullable(resource.draft().content().file())
                        .map(FileId::new)
                        .flatMap(files::find),
                versions.of(id));
    }
}
