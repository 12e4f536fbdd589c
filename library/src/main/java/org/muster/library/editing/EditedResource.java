package org.muster.library.editing;

import java.util.List;
import java.util.Optional;
import org.muster.library.file.LibraryFile;
import org.muster.library.resource.Resource;
import org.muster.library.resource.Version;

/**
 * A resource as its editors see it.
 *
 * @param savedBy the name of whoever saved the draft last
 */
public record EditedResource(Resource resource, String savedBy, Optional<LibraryFile> file, List<Version> history) {}
