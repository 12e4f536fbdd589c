/** People go through courses: enrolments, where they stand, what they have done. */
@NullMarked
package org.muster.courses.delivery;

import org.jspecify.annotations.NullMarked;
