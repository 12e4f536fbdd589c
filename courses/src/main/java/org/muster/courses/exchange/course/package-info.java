/** Whole courses in and out: our own archive, and what others pack. */
@NullMarked
package org.muster.courses.exchange.course;

import org.jspecify.annotations.NullMarked;
