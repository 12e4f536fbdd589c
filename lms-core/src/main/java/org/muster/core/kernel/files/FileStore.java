package org.muster.core.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps files by the digest of their content; keeping the same content twice keeps it once. */
public interface FileStore {

    /**
     * Reads the content to its end and keeps it; when this returns, it is on disk.
     *
     * @param limit the most bytes that are taken; one more throws {@link FileTooLarge} and nothing is kept
     */
    FileDigest keep(InputStream content, long limit) throws IOException;

    Optional<InputStream> open(FileDigest digest) throws IOException;

    /** Size in bytes. */
    Optional<Long> size(FileDigest digest) throws IOException;

    /** Forgets the content, if it is there: for erasure, by whoever knows that nobody else holds it. */
    void forget(FileDigest digest) throws IOException;
}
