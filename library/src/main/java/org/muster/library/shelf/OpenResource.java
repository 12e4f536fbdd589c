package org.muster.library.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.AccessLevels;
import org.muster.library.api.FileId;
import org.muster.library.file.LibraryFile;
import org.muster.library.file.LibraryFiles;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Resources;
import org.muster.library.resource.Version;
import org.muster.library.resource.Versions;

/** Opens what is shown of a resource, for whoever may: nobody else learns that it is there. */
@ApplicationScoped
@Transactional
public class OpenResource {

    @Inject
    AccessLevels levels;

    @Inject
    Resources resources;

    @Inject
    Versions versions;

    @Inject
    LibraryFiles files;

    /** A withdrawn resource is opened too, so that its page can say so. */
    public Optional<Reading> open(String slug) {
        return resources.bySlug(slug).flatMap(this::reading);
    }

    private Optional<Reading> reading(Resource resource) {
        UUID shown = resource.standing().shown();
        AccessLevel reader = levels.current();
        if (shown == null) {
            return Optional.empty();
        }
        Content content = versions.content(shown);
        if (!reader.opens(content.level())) {
            return Optional.empty();
        }
        List<Version> known = versions.of(resource.id()).stream()
                .filter(version -> reader.opens(version.level()))
                .toList();
        return Optional.of(new Reading(resource, content, known, file(content)));
    }

    private Optional<LibraryFile> file(Content content) {
        return Optional.ofNullable(content.file()).map(FileId::new).flatMap(files::find);
    }
}
