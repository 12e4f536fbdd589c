/** When something is done: now, or in the past that a demonstration replays. */
@NullMarked
package org.muster.core.kernel.time;

import org.jspecify.annotations.NullMarked;
