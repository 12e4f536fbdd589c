/** Dates and times as people say them. */
@NullMarked
package org.muster.core.web.time;

import org.jspecify.annotations.NullMarked;
