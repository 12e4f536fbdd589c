/** Drafting, publishing, withdrawing, and what waits for an editor. */
@NullMarked
package org.muster.library.editing;

import org.jspecify.annotations.NullMarked;
