package org.muster.courses.studio.draft;

import org.muster.core.kernel.files.FileDigest;
import org.muster.courses.api.DraftId;

/**
 * A file of a draft.
 *
 * @param name what the document calls it
 * @param size in bytes
 */
public record DraftFile(String name, FileDigest digest, String type, long size) {

    /** Where its authors see it. */
    public String address(DraftId draft) {
        return "/studio/courses/" + draft + "/files/" + digest.hex();
    }
}
