/** Attempts at a course's assessment: drawn, answered, marked on the server. */
@NullMarked
package org.muster.courses.assessment;

import org.jspecify.annotations.NullMarked;
