package org.muster.core.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.files.FileDigest;

/** Sends kept files, whole or in part (RFC 9110, 14), so that a film can be wound and a broken download goes on. */
public interface Downloads {

    /**
     * Answers GET or HEAD with the file. {@link org.muster.core.kernel.NotFound} when the store does not hold it. Whatever is
     * not known to be harmless is sent to be saved, not shown; what is shown may run and fetch nothing.
     */
    void send(KeptFile file, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * A file of the store as a person gets it.
     *
     * @param name what it is called when it is saved
     * @param type the media type that was found in its content
     * @param open whether anyone may have it, so that caches between may keep it
     */
    record KeptFile(FileDigest digest, String name, String type, boolean open) {}
}
