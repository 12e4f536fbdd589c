package org.muster.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.core.people.api.Permission;
import org.muster.library.access.LibraryAct;
import org.muster.library.api.FileId;
import org.muster.library.file.LibraryFile;
import org.muster.library.file.LibraryFiles;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Standing.State;
import org.muster.library.resource.Versions;

/** Opens a file or picture of what is shown, for whoever may read it; editors also those of drafts. */
@ApplicationScoped
@Transactional
public class OpenFile {

    @Inject
    AccessLevels levels;

    @Inject
    Permission permission;

    @Inject
    LibraryFiles files;

    @Inject
    Resources resources;

    @Inject
    Versions versions;

    /** {@link NotFound} for whoever may not, as if there were none. */
    public OpenedFile open(FileId id) {
        LibraryFile file = files.find(id).orElseThrow(() -> new NotFound("library.file.unknown"));
        Resource resource = resources.get(file.resource());
        AccessLevel reader = levels.current();
        Optional<Content> published = shown(resource);
        if (published.filter(content -> !reader.opens(content.level())).isPresent()) {
            throw new NotFound("library.file.unknown");
        }
        Optional<Content> shown = published.filter(content -> isPartOf(content, id));
        if (shown.isEmpty() && !mayEdit(resource, reader)) {
            throw new NotFound("library.file.unknown");
        }
        boolean open =
                shown.filter(content -> content.level() == AccessLevel.OPEN).isPresent();
        return new OpenedFile(file, open);
    }

    private Optional<Content> shown(Resource resource) {
        UUID shown = resource.standing().shown();
        return shown == null || resource.standing().state() != State.PUBLISHED
                ? Optional.empty()
                : Optional.of(versions.content(shown));
    }

    private static boolean isPartOf(Content content, FileId file) {
        return file.value().equals(content.file()) || content.words().body().contains(file.address());
    }

    private boolean mayEdit(Resource resource, AccessLevel reader) {
        return permission.allows(LibraryAct.EDIT_RESOURCE)
                && reader.opens(resource.draft().content().level());
    }

    /** A file, and whether anyone may have it. */
    public record OpenedFile(LibraryFile file, boolean open) {}
}
