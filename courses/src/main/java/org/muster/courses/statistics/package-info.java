/** How the questions of a version do: how many get each right, and whether it tells who knows the subject. */
@NullMarked
package org.muster.courses.statistics;

import org.jspecify.annotations.NullMarked;
