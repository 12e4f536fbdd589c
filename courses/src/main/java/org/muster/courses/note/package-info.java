/** What learners write for themselves and mark to come back to. */
@NullMarked
package org.muster.courses.note;

import org.jspecify.annotations.NullMarked;
