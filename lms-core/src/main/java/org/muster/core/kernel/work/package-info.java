/** Slow or remote work: leased rows, tried again with back-off, dead letters an operator can see. */
@NullMarked
package org.muster.core.kernel.work;

import org.jspecify.annotations.NullMarked;
