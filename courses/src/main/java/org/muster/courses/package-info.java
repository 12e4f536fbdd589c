/** Courses: what is taught (versions that never change once published) and how people go through it. */
@NullMarked
package org.muster.courses;

import org.jspecify.annotations.NullMarked;
