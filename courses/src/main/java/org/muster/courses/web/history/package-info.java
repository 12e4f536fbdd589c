/** The page of all one's courses, and the way out of one. */
@NullMarked
package org.muster.courses.web.history;

import org.jspecify.annotations.NullMarked;
