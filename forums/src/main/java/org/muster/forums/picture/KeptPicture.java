package org.muster.forums.picture;

import org.muster.core.kernel.files.FileDigest;
import org.muster.core.people.api.PersonId;
import org.muster.forums.api.PictureId;

/**
 * A picture in the file store. What its owner called it is not kept.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
public record KeptPicture(PictureId id, PersonId owner, FileDigest digest, String type) {}
