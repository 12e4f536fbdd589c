/** The forms in which people say how a course was, and what trainers read of it. */
@NullMarked
package org.muster.courses.web.evaluation;

import org.jspecify.annotations.NullMarked;
