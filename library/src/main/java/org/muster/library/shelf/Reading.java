package org.muster.library.shelf;

import java.util.List;
import java.util.Optional;
import org.muster.library.file.LibraryFile;
import org.muster.library.resource.Content;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Version;

/**
 * A resource as its page shows it.
 *
 * @param content of the version that is shown
 * @param history the versions that whoever reads may know of, the newest first
 */
public record Reading(Resource resource, Content content, List<Version> history, Optional<LibraryFile> file) {

    public Version version() {
        return history.get(0);
    }
}
