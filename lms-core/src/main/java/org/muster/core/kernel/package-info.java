/** Ids, clock and the four refusals: what every room may use. */
@NullMarked
package org.muster.core.kernel;

import org.jspecify.annotations.NullMarked;
