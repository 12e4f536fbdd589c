/** Sends kept files: whole, in part, or not again when the reader has them. */
@NullMarked
package org.muster.core.web.download;

import org.jspecify.annotations.NullMarked;
