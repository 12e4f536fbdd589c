package org.muster.courses.studio.editing;

import org.muster.core.kernel.files.Picture;

/**
 * A picture that is to come into a draft.
 *
 * @param alt what it shows; empty text when that is still to be said
 */
public record NewPicture(Picture picture, String alt) {}
