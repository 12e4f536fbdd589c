/** Groups of people who take a course together, led by a trainer. */
@NullMarked
package org.muster.courses.cohort;

import org.jspecify.annotations.NullMarked;
