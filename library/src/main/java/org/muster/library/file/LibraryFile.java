package org.muster.library.file;

import org.muster.core.kernel.files.FileDigest;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;

/**
 * A file of a resource.
 *
 * @param type the media type that was found in its content
 * @param size in bytes
 */
public record LibraryFile(FileId id, ResourceId resource, FileDigest digest, String name, String type, long size) {

    private static final long KILO = 1000;

    /** "PDF". */
    public String kind() {
        return FileKind.ofType(type).map(FileKind::label).orElse("");
    }

    /** In whole kilobytes, at least 1. */
    public long kilobytes() {
        return Math.max(1, (size + KILO / 2) / KILO);
    }
}
