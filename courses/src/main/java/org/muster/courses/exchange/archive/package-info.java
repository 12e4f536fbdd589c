/** Archives of strangers, read in memory and within limits. */
@NullMarked
package org.muster.courses.exchange.archive;

import org.jspecify.annotations.NullMarked;
